import { gradeCode } from "@/lib/format/grades";
import type { CitedRecord } from "../record/cited-record";
import type { ReportFrame } from "../report-frame";

/** Null = not known, or nothing to say; never 0. Numbers stand as they were computed. */
export type SheetCell = string | number | boolean | null;

/**
 * A table of a screen to be taken away: same rows, same order, numbers unrounded, and with each
 * row what it rests on.
 */
export type Sheet = {
  /** What it shows, in a few words. */
  title: string;
  frame: ReportFrame;
  /** What was asked besides the day, by name. */
  asked: readonly (readonly [name: string, value: string])[];
  /** Names of the columns, different from each other. */
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
};

/** What every row of records ends with. */
export const SOURCE_COLUMNS = ["records", "sources", "published", "grades", "source addresses"];

/** So many records of a row are named; a score of hundreds has its lines in a sheet of its own. */
const NAMED = 12;

/** The cells of `SOURCE_COLUMNS`: what a row rests on, several joined by "; ". */
export function sourceCells(records: readonly CitedRecord[]): SheetCell[] {
  const evidence = records.slice(0, NAMED).flatMap((record) => record.evidence);
  const more = records.length > NAMED ? [`and ${records.length - NAMED} more`] : [];
  return [
    joined([...records.slice(0, NAMED).map(({ kind, slug }) => `${kind}/${slug}`), ...more]),
    joined(evidence.map(({ source }) => source.title)),
    joined(evidence.map(({ source }) => source.publishedOn ?? "no day")),
    joined(evidence.map(({ grade }) => gradeCode(grade))),
    joined(evidence.flatMap(({ source }) => source.url ?? [])),
  ];
}

/** Different texts one after the other; null where there is none. */
export function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : [...new Set(texts)].join("; ");
}
