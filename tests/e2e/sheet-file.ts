import { parse } from "csv-parse/sync";

const FIRST_COLUMN = 0;

/** The rows of a file of a sheet after what it says of itself: the names of its columns first. */
export function tableIn(file: string): string[][] {
  const rows: string[][] = parse(file.replace(/^\uFEFF/, ""), { relax_column_count: true });
  return rows.slice(rows.findIndex((row) => row.length === 1 && row[FIRST_COLUMN] === "") + 1);
}
