import { stringify } from "csv-stringify/sync";
import type { RefusedRow } from "./draft";

/** What the error file says beside each row; no field of any kind is called so. */
const TOLD = ["row", "field", "message"] as const;

/** Rows written at a time. */
const AT_A_TIME = 500;

/**
 * The refused rows as they were given, with what is wrong beside each: to be mended in a
 * spreadsheet and chosen again. `names` is the head of the table, or one name for lines of JSON.
 */
export function* errorFile(
  names: readonly string[],
  refused: readonly RefusedRow[],
): Generator<string, void> {
  yield tableOf([[...names, ...TOLD]]);
  for (let at = 0; at < refused.length; at += AT_A_TIME) {
    yield tableOf(refused.slice(at, at + AT_A_TIME).map((row) => lineOf(names.length, row)));
  }
}

function lineOf(width: number, { row, cells, faults }: RefusedRow): string[] {
  const given = Array.from({ length: width }, (_, at) => asText(cells[at] ?? ""));
  const fields = [...new Set(faults.map(({ field }) => (field === "" ? "the row" : field)))];
  const messages = faults.map(({ field, message }) => (field === "" ? message : `${field}: ${message}`)); // prettier-ignore
  return [...given, String(row), fields.join("; "), messages.join(" ")];
}

/** A cell that a spreadsheet would run as a formula stays text; import takes the apostrophe off. */
const asText = (cell: string): string => (/^[=+\-@\t\r](?!\d+(\.\d+)?$)/.test(cell) ? `'${cell}` : cell); // prettier-ignore

const tableOf = (rows: string[][]): string =>
  stringify(rows, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
