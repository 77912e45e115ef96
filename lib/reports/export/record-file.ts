import { stringify } from "csv-stringify/sync";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { cellsOf } from "@/lib/domain/columns/cells";
import { columnsOf } from "@/lib/domain/columns/columns";
import { saidFields } from "@/lib/domain/columns/said-fields";
import { recordPages } from "@/lib/store/read-pages";

/** Lines of JSON as the archive's own files, or a table for a spreadsheet. */
export const fileForms = ["jsonl", "csv"] as const;
export type FileForm = (typeof fileForms)[number];

/** What tells a spreadsheet that a table is written in UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Every record of a kind that counts, as the text of a file, a piece at a time. Imported into an
 * empty vault and exported again, it is the same byte for byte.
 */
export const recordFile = (kind: RecordKind, form: FileForm): AsyncGenerator<string, void> =>
  fileOf(kind, form, recordPages(kind));

/** The same, of pages at hand. Pure. */
export async function* fileOf<K extends RecordKind>(
  kind: K,
  form: FileForm,
  pages: AsyncIterable<readonly RecordOf<K>[]> | Iterable<readonly RecordOf<K>[]>,
): AsyncGenerator<string, void> {
  if (form === "csv") yield tableOf([columnsOf(kind).map(({ field }) => field)]);
  for await (const page of pages) {
    yield form === "csv"
      ? tableOf(page.map((record) => cellsOf(kind, record)))
      : page.map((record) => `${JSON.stringify(saidFields(kind, record))}\n`).join("");
  }
}

/** Rows as RFC 4180 has them; a line break within a cell is quoted, whichever it is. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
