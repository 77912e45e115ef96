import type { RecordKind } from "@/lib/domain/archive";
import { eventTable } from "./event-table";
import { flatTables } from "./flat-tables";
import { productTable } from "./product-table";
import { promiseTable } from "./promise-table";
import { statementTable } from "./statement-table";
import { recordId, refOf, type Table } from "./table";
import { vendorTable } from "./vendor-table";

/** How each kind is kept. The lists in these files name every kind, or the build fails. */
export const tables: { readonly [K in RecordKind]: Table<K> } = {
  ...flatTables,
  vendor: vendorTable,
  product: productTable,
  event: eventTable,
  promise: promiseTable,
  statement: statementTable,
  alliance: {
    add: (vault, rows) =>
      vault.alliance.createMany({
        data: rows.map((row) => ({ ...row, segments: JSON.stringify(row.segments) })),
      }),
    remove: (vault, where) => vault.alliance.deleteMany({ where }),
    list: async (vault, where) =>
      (await vault.alliance.findMany({ where })).map((row) => ({
        ...row,
        segments: textList(row.segments),
      })),
  },
  "guest-system": {
    add: (vault, rows) =>
      vault.guestSystem.createMany({
        data: rows.map((row) => ({
          ...row,
          architectures: JSON.stringify(row.architectures),
          aliases: JSON.stringify(row.aliases),
        })),
      }),
    remove: (vault, where) => vault.guestSystem.deleteMany({ where }),
    list: async (vault, where) =>
      (await vault.guestSystem.findMany({ where })).map((row) => ({
        ...row,
        architectures: textList(row.architectures),
        aliases: textList(row.aliases),
      })),
  },
  outcome: {
    add: (vault, rows) =>
      vault.outcome.createMany({
        data: rows.map(({ ofKind, of, ...row }) => ({ ...row, ofId: recordId(ofKind, of) })),
      }),
    remove: (vault, where) => vault.outcome.deleteMany({ where }),
    list: async (vault, where) => {
      const rows = await vault.outcome.findMany({ where });
      return rows.map(({ ofId, ...row }) => {
        const { kind, slug } = refOf(ofId);
        return { ...row, ofKind: kind, of: slug };
      });
    },
  },
};

/** A column of JSON; its schema is asked when the record is read. */
function textList(json: string): unknown {
  return JSON.parse(json);
}
