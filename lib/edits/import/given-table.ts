import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { FileRefusal, textOf } from "./given-file";

/** A row as it stands in the table; the head is row 1, as spreadsheets count. */
export type TableRow = { row: number; cells: readonly string[] };

/** No row of ours comes near; a quotation mark that is never closed would swallow the whole file. */
const LONGEST_ROW = 200_000;

/** What parts the cells: spreadsheets of many countries use a semicolon. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * The rows of a table, the head first.
 *
 * @throws FileRefusal where it is no table, with the line.
 */
export async function* tableRows(path: string): AsyncGenerator<TableRow, void> {
  const text = await peeked(textOf(path));
  const parser = Readable.from(text.all).pipe(
    parse({
      delimiter: delimiterOf(text.head),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  let row = 0;
  try {
    for await (const cells of parser) {
      row += 1;
      if (Array.isArray(cells)) yield { row, cells: cells.map(String) };
    }
  } catch (error) {
    throw error instanceof CsvError ? noTable(error, row) : error;
  }
}

function noTable(error: CsvError, row: number): FileRefusal {
  const where = `After row ${row} this is no table any more`;
  const words = `${where}: look for a quotation mark that is not closed or not doubled.`;
  return new FileRefusal(words, { cause: error });
}

async function peeked(pieces: AsyncGenerator<string, void>) {
  const first = await pieces.next();
  const head = first.done === true ? "" : first.value;
  async function* all() {
    yield head;
    yield* pieces;
  }
  return { head, all: all() };
}

/** Names of columns hold none of them, so the head shows which it is. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r|\n/, 1);
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The head of a table, and what stands in its first rows. */
export type TableHead = { names: readonly string[]; sample: readonly (readonly string[])[] };

/** Reads the head and at most `count` rows. */
export async function tableHead(path: string, count: number): Promise<TableHead> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of tableRows(path)) {
    rows.push(cells);
    if (rows.length > count) break;
  }
  const [names, ...sample] = rows;
  if (names === undefined) throw new FileRefusal("This file is empty: choose another.");
  return { names, sample };
}
