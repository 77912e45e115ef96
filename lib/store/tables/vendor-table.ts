import type { Table } from "./table";

const inOrder = { orderBy: { position: "asc" } } as const;

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
  list: (vault, where) =>
    vault.vendor.findMany({ where, include: { names: inOrder, owners: inOrder } }),
};
