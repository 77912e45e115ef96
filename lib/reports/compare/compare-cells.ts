import type { CompareCell, CompareRow } from "./comparison";

/** An answer that is only words. */
export const told = (text: string, record: CompareCell["record"] = null): CompareCell => ({
  ...{ text, record, level: null, second: null },
});

/** A line of answers; it differs unless all are the same words. */
export function rowOf(label: string, cells: readonly CompareCell[]): CompareRow {
  return { label, cells, differs: new Set(cells.map(({ text }) => text)).size > 1 };
}
