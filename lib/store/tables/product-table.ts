import type { Table } from "./table";

const inOrder = { orderBy: { position: "asc" } } as const;

/** Products, with every name they had and every maker. */
export const productTable: Table<"product"> = {
  add: async (vault, rows) => {
    const split = rows.map(({ names, vendors, ...row }) => ({
      row,
      names: names.map((name, position) => ({ ...name, product: row.slug, position })),
      makers: vendors.map((maker, position) => ({ ...maker, product: row.slug, position })),
    }));
    await vault.product.createMany({ data: split.map(({ row }) => row) });
    await vault.productName.createMany({ data: split.flatMap(({ names }) => names) });
    await vault.productMaker.createMany({ data: split.flatMap(({ makers }) => makers) });
  },
  remove: (vault, where) => vault.product.deleteMany({ where }),
  list: (vault, where) =>
    vault.product.findMany({ where, include: { names: inOrder, vendors: inOrder } }),
};
