import type { Table } from "./table";

const inOrder = { orderBy: { position: "asc" } } as const;

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
    const include = { vendors: inOrder, products: inOrder };
    const rows = await vault.event.findMany({ where, include });
    return rows.map((row) => ({
      ...row,
      vendors: row.vendors.map(({ vendor }) => vendor),
      products: row.products.map(({ product }) => product),
    }));
  },
};
