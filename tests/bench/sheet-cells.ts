import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { OpenedCell } from "./workbook";

type Cell = string | number | boolean | null;

const sheet = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
});

/** A sheet as JSON: the names of its columns, then its rows. */
export function typedCells(json: Uint8Array): Cell[][] {
  const { columns, rows } = sheet.parse(JSON.parse(new TextDecoder().decode(json)));
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

/** A sheet as CSV: every cell is a text. */
export const csvCells = (csv: Uint8Array): string[][] =>
  parse(new TextDecoder().decode(csv), { relax_column_count: true });

/**
 * What is not the same in a workbook. The rows of a sheet end where those of the workbook do: what
 * the file says of itself stands above them.
 */
export function faultsOf(
  rows: readonly (readonly Cell[])[],
  cells: ReadonlyMap<string, OpenedCell>,
) {
  const last = Math.max(0, ...[...cells.keys()].map((place) => Number(/\d+/.exec(place))));
  const above = last - rows.length;
  const found: string[] = [];
  let [count, respelt] = [0, 0];
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      const place = `${letters(right)}${above + down + 1}`;
      const it = cells.get(place) ?? null;
      count += 1;
      if (isRespelt(cell, it)) respelt += 1;
      if (!isSame(cell, it)) found.push(`${place}: ${JSON.stringify(cell)} became ${JSON.stringify(it)}`); // prettier-ignore
    });
  });
  return { cells: count, found, respelt };
}

function isSame(cell: Cell, it: OpenedCell | null): boolean {
  if (cell === null || cell === "") return it === null;
  if (it === null || it.is === "formula") return false;
  if (it.is === "text") return it.value === written(cell) || it.value === `'${written(cell)}`;
  return typeof cell === "number" ? isNear(cell, it.value) : isNear(numberIn(cell), it.value);
}

/** A text that reads as a number is one in a spreadsheet: the release 5.10 is written 5.1 there. */
const isRespelt = (cell: Cell, it: OpenedCell | null) =>
  typeof cell === "string" && it?.is === "number" && !DAY.test(cell) && cell !== String(it.value);

const written = (cell: string | number | boolean) =>
  typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell);

/** A workbook keeps fifteen digits. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-14 * Math.abs(one);

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;
/** A workbook counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** What a spreadsheet takes a text for: a day as its number, a number as itself. */
function numberIn(cell: string | boolean): number {
  const text = String(cell);
  return DAY.test(text) ? (Date.parse(text) - FIRST_DAY) / DAY_MS : Number(text);
}

/** 0 = A, 26 = AA. */
function letters(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}
