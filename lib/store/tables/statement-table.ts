import { inOrder, listsBy, recordId, refOf, type Table } from "./table";

/** Statements, with the records they became. */
export const statementTable: Table<"statement"> = {
  add: async (vault, rows) => {
    const split = rows.map(({ became, ...row }) => ({
      row,
      links: became.map(({ kind, slug }, position) => ({
        linkedId: recordId(kind, slug),
        statement: row.slug,
        position,
      })),
    }));
    await vault.statement.createMany({ data: split.map(({ row }) => row) });
    await vault.statementLink.createMany({ data: split.flatMap(({ links }) => links) });
  },
  remove: (vault, where) => vault.statement.deleteMany({ where }),
  list: async (vault, where) => {
    const lists = { where: { toStatement: where }, orderBy: inOrder };
    const links = listsBy(await vault.statementLink.findMany(lists), (row) => row.statement);
    const rows = await vault.statement.findMany({ where });
    return rows.map((row) => ({
      ...row,
      became: links(row.slug).map(({ linkedId }) => refOf(linkedId)),
    }));
  },
};
