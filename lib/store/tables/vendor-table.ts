import { inOrder, listsBy, type Table } from "./table";

/** Vendors, with every name they had and every owner. */
export const vendorTable: Table<"vendor"> = {
  add: async (vault, rows) => {
    const split = rows.map(({ names, owners, ...row }) => ({
      row,
      names: names.map((name, position) => ({ ...name, vendor: row.slug, position })),
      owners: owners.map((owner, position) => ({ ...owner, ownedVendor: row.slug, position })),
    }));
    await vault.vendor.createMany({ data: split.map(({ row }) => row) });
    await vault.vendorName.createMany({ data: split.flatMap(({ names }) => names) });
    await vault.vendorOwner.createMany({ data: split.flatMap(({ owners }) => owners) });
  },
  remove: (vault, where) => vault.vendor.deleteMany({ where }),
  list: async (vault, where) => {
    const lists = { where: { toVendor: where }, orderBy: inOrder };
    const names = listsBy(await vault.vendorName.findMany(lists), (row) => row.vendor);
    const owners = listsBy(
      await vault.vendorOwner.findMany({ where: { toOwnedVendor: where }, orderBy: inOrder }),
      (row) => row.ownedVendor,
    );
    const rows = await vault.vendor.findMany({ where });
    return rows.map((row) => ({ ...row, names: names(row.slug), owners: owners(row.slug) }));
  },
};
