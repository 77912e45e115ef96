import { inOrder, listsBy, type Table } from "./table";

/** Events, with the vendors and products they are about. */
export const eventTable: Table<"event"> = {
  add: async (vault, rows) => {
    const split = rows.map(({ vendors, products, ...row }) => ({
      row,
      vendors: vendors.map((vendor, position) => ({ vendor, event: row.slug, position })),
      products: products.map((product, position) => ({ product, event: row.slug, position })),
    }));
    await vault.event.createMany({ data: split.map(({ row }) => row) });
    await vault.eventVendor.createMany({ data: split.flatMap(({ vendors }) => vendors) });
    await vault.eventProduct.createMany({ data: split.flatMap(({ products }) => products) });
  },
  remove: (vault, where) => vault.event.deleteMany({ where }),
  list: async (vault, where) => {
    const lists = { where: { toEvent: where }, orderBy: inOrder };
    const vendors = listsBy(await vault.eventVendor.findMany(lists), (row) => row.event);
    const products = listsBy(await vault.eventProduct.findMany(lists), (row) => row.event);
    const rows = await vault.event.findMany({ where });
    return rows.map((row) => ({
      ...row,
      vendors: vendors(row.slug).map(({ vendor }) => vendor),
      products: products(row.slug).map(({ product }) => product),
    }));
  },
};
