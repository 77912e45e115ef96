import type { Sheet } from "@/lib/reports/export/sheet";
import { csvFile } from "./csv-file";

/** What a sheet is and of when: the first rows of a table, the envelope of an answer. */
function headOf({ title, frame, asked, rows }: Sheet, address: URL) {
  return {
    title,
    asOf: frame.asOf,
    knownAt: frame.knownAt,
    methodVersion: frame.methodVersion,
    asked: Object.fromEntries(asked),
    address: `${address.pathname}${address.search}`,
    rowCount: rows.length,
  };
}

/**
 * A sheet for a spreadsheet: what it is, the day and the method in rows of their own, an empty
 * row, the names of the columns, the rows. An empty cell is not known.
 */
export function sheetCsv(
  sheet: Sheet,
  { address, name, mark }: { address: URL; name: string; mark: boolean },
): Response {
  const head = headOf(sheet, address);
  const { asOf, knownAt, methodVersion } = head;
  return csvFile(
    [
      [head.title],
      ["As of", asOf, ...(knownAt === null ? [] : ["Known at", knownAt])],
      ["Method", methodVersion],
      ...sheet.asked,
      ["Address", head.address],
      [],
      sheet.columns,
      ...sheet.rows,
    ],
    fileName(["hyperscope", name, ...sheet.asked.map(([, value]) => value), asOf]),
    mark,
  );
}

/** What was asked may be any text; the name of a file is not. */
const fileName = (parts: readonly string[]): string =>
  `${parts
    .join("-")
    .replaceAll(/[^\w.-]+/g, "-")
    .slice(0, MOST_LETTERS)}.csv`;

const MOST_LETTERS = 120;

/** The same as JSON: an object for each row, by column; null is not known. */
export function sheetJson(sheet: Sheet, address: URL): Response {
  const rows = sheet.rows.map((row) =>
    Object.fromEntries(sheet.columns.map((column, at) => [column, row[at] ?? null])),
  );
  return Response.json({ ...headOf(sheet, address), columns: sheet.columns, rows });
}
