import { inOrder, listsBy, type Table } from "./table";

/** Promises, with what keeping them would raise. */
export const promiseTable: Table<"promise"> = {
  add: async (vault, rows) => {
    const split = rows.map(({ aims, ...row }) => ({
      row,
      aims: aims.map((aim, position) => ({ ...aim, promise: row.slug, position })),
    }));
    await vault.vendorPromise.createMany({ data: split.map(({ row }) => row) });
    await vault.promiseAim.createMany({ data: split.flatMap(({ aims }) => aims) });
  },
  remove: (vault, where) => vault.vendorPromise.deleteMany({ where }),
  list: async (vault, where) => {
    const lists = { where: { toPromise: where }, orderBy: inOrder };
    const aims = listsBy(await vault.promiseAim.findMany(lists), (row) => row.promise);
    const rows = await vault.vendorPromise.findMany({ where });
    return rows.map((row) => ({ ...row, aims: aims(row.slug) }));
  },
};
