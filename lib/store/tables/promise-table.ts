import type { Table } from "./table";

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
  list: (vault, where) =>
    vault.vendorPromise.findMany({
      where,
      include: { aims: { orderBy: { position: "asc" } } },
    }),
};
