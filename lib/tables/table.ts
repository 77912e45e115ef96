import type { RecordRef } from "@/lib/domain/archive";

/** How the values of a column compare, and which end of them comes first when they are sorted. */
export type ColumnHolds = "words" | "number" | "day";

/** One column of a table; its id is its word in the address. */
export type Column = {
  id: string;
  head: string;
  holds: ColumnHolds;
  /** Whether rows can be chosen by its values. */
  facet: boolean;
  /** Whether it is on screen before a reader chooses columns. */
  shown: boolean;
  /** Which end comes first, upwards and downwards, where its values do not say so themselves. */
  ways?: readonly [string, string];
};

/** What rows are chosen by: a word of the address, and how it is spoken. */
export type Part = { code: string; words: string };

/** Where a value leads: to the page of a vendor, product or source, or to a record. */
export type CellLink = { to: "vendor" | "product" | "source"; slug: string } | RecordLinkTo;
type RecordLinkTo = { to: "record" } & RecordRef;

/** One value of a table, ready to be shown, sorted, chosen by and taken away. */
export type Cell = {
  /** What it is sorted by and an export carries; null = not known, which comes last either way. */
  value: string | number | null;
  words: string;
  /** A second line, smaller. */
  note?: string;
  link?: CellLink;
  /** Colour slot of a vendor's mark; null is grey. */
  slot?: number | null;
  /** What it is chosen by, where that is not its one value. */
  parts?: readonly Part[];
  /** What can be supposed instead, and the word of a scenario's address that does. */
  whatIf?: { words: string; word: string };
  /** The record it comes from, where that is not the row's own. */
  evidence?: RecordRef;
  /** The vendor whose score it is a value of, by slug. */
  score?: string;
  /** Nobody has read its source yet. */
  unverified?: boolean;
};

/** A row: the record it tells of, and one cell for every column, in their order. */
export type Row = {
  record: RecordRef;
  /** How many pieces of evidence that record has. */
  pieces: number;
  notYetVerified: boolean;
  cells: readonly Cell[];
};

/** A table as plain values: what a screen shows and an export carries. */
export type Table = { columns: readonly Column[]; rows: readonly Row[] };

export type SortKey = { id: string; descending: boolean };

/** What a reader asked of a table. */
export type TableView = {
  /** First key first; ties stay in the order of the report. */
  sort: readonly SortKey[];
  /** All of these words stand somewhere in the row. */
  text: string;
  /** By column: one of these. Columns combine with "and". */
  chosen: ReadonlyMap<string, readonly string[]>;
  /** Columns on screen after the first, in the table's order. */
  shown: readonly string[];
  /** 1 = the first. */
  page: number;
};

/** One value of a facet: in how many rows it stands, given all that is chosen elsewhere. */
export type FacetOption = Part & { count: number };
export type Facet = { id: string; head: string; options: readonly FacetOption[] };

/** What a table is like: what a view of it can ask for. */
export type Askable = {
  columns: readonly Column[];
  facets: readonly Facet[];
  sort: readonly SortKey[];
};

/** Words of an address that no column may be named by. */
export const RESERVED = ["sort", "q", "columns", "page", "asOf", "knownAt"] as const;

/** What rows are chosen by in a cell: its parts, or its one value; none where it is not known. */
export function partsOf({ parts, value, words }: Cell): readonly Part[] {
  if (parts !== undefined) return parts;
  return value === null ? NOT_KNOWN : [{ code: String(value), words }];
}

/** Rows of which it is not known can be chosen too: to find what is missing is half the work. */
const NOT_KNOWN: readonly Part[] = [{ code: "not-known", words: "Not known" }];
