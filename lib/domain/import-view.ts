import type { RecordKind } from "./archive";

/** How far a file has come that somebody is bringing in. */
export type ImportView = {
  id: string;
  kind: RecordKind;
  form: "csv" | "jsonl";
  /** The file's own name, and its size in bytes. */
  name: string;
  bytes: number;
  /** The columns of a table, what stands in the first rows, and the field that each fills. */
  columns: readonly { name: string; sample: readonly string[]; field: string | null }[];
  /** Every field that a column may fill. */
  fields: readonly string[];
  /** What is being done at this moment; null when nothing is. */
  progress: { phase: "reading" | "checking" | "writing"; done: number } | null;
  /** What the file would do; null before it was checked. */
  draft: DraftView | null;
  /** What was done; null before it was saved. */
  saved: { added: number; changed: number; revisionId: string | null } | null;
};

/** What a file would do: all of it counted, the first of it shown. */
export type DraftView = {
  rows: number;
  adds: number;
  changes: number;
  same: number;
  refused: number;
  firstAdds: readonly { row: number; slug: string }[];
  /** Each change of a record in words: "Amount: 3750.5, was 3500." */
  firstChanges: readonly { row: number; slug: string; told: readonly string[] }[];
  firstFaults: readonly { row: number; field: string; message: string }[];
};
