import { inOrder, listsBy, type Table } from "./table";

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
  list: async (vault, where) => {
    const lists = { where: { toProduct: where }, orderBy: inOrder };
    const names = listsBy(await vault.productName.findMany(lists), (row) => row.product);
    const makers = listsBy(await vault.productMaker.findMany(lists), (row) => row.product);
    const rows = await vault.product.findMany({ where });
    return rows.map((row) => ({ ...row, names: names(row.slug), vendors: makers(row.slug) }));
  },
};
