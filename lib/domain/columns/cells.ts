import type { RecordKind, RecordOf } from "../archive";
import { isPlainObject } from "../plain-object";
import { columnsOf, type Column } from "./columns";
import { saidFields } from "./said-fields";

/**
 * A spreadsheet takes a cell that begins like this for a formula. An apostrophe before it keeps it
 * text; one that stands there already gets another, so that reading takes off just the one.
 */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A text as a cell in which it stays text. */
export const guarded = (text: string): string =>
  LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;

/** The text that was guarded; any other text as it is. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** A record as the cells of its kind's columns; what goes without saying is an empty cell. */
export function cellsOf<K extends RecordKind>(kind: K, record: RecordOf<K>): string[] {
  const fields = saidFields(kind, record);
  return columnsOf(kind).map((column) => cellOf(column, fields[column.field]));
}

function cellOf({ holds }: Column, value: unknown): string {
  if (value === undefined) return "";
  if (holds === "list") return JSON.stringify(value);
  if (holds === "words" && Array.isArray(value)) return value.join("; ");
  return typeof value === "string" ? guarded(value) : JSON.stringify(value);
}

/** What a cell says: a value for the schema, or what is wrong with it and what to do. */
export type CellReading = { value: unknown } | { wrong: string };

/** Reads a cell that is not empty. Whether the value will do is for the schema to say. */
export const readCell = (column: Column, cell: string): CellReading =>
  readers[column.holds](cell.trim(), column);

type Reader = (cell: string, column: Column) => CellReading;

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

const readers: Readonly<Record<Column["holds"], Reader>> = {
  text: (cell) => ({ value: unguarded(cell) }),
  number: (cell) =>
    NUMBER.test(cell)
      ? { value: Number(cell) }
      : { wrong: "Enter a number with digits and a point, for example 3750.5." },
  boolean: (cell) => {
    const word = cell.toLowerCase();
    if (["true", "yes"].includes(word)) return { value: true };
    if (["false", "no"].includes(word)) return { value: false };
    return { wrong: "Enter true or false." };
  },
  words: (cell) => ({
    value: cell
      .split(";")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  }),
  list: (cell, { parts }) => {
    const entries = entriesOf(cell);
    const names = parts.map(({ field }) => field).join(", ");
    return entries === null
      ? { wrong: `Enter a list as JSON, [{"…":"…"}], of ${names}; or give each a column.` }
      : { value: entries };
  },
};

function entriesOf(cell: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) && value.every(isPlainObject) ? value : null;
  } catch {
    return null;
  }
}
