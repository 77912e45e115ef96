import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import type { GivenRow } from "./given-rows";

/** A row that cannot be taken in: as it was given, and what is wrong with it. */
export type RefusedRow = { row: number; cells: readonly string[]; faults: readonly Objection[] };

/** A record that the file adds. */
export type AddedRow<K extends RecordKind> = { given: GivenRow; record: RecordOf<K> };

/** A record on record that the file changes, and the version it was read from. */
export type ChangedRow<K extends RecordKind> = {
  given: GivenRow;
  before: { record: RecordOf<K>; version: number };
  after: RecordOf<K>;
};

/** What a file would do to the vault. Nothing of it has been done. */
export type Draft<K extends RecordKind = RecordKind> = {
  kind: K;
  /** Rows read. Each is one of the four below. */
  rows: number;
  adds: readonly AddedRow<K>[];
  changes: readonly ChangedRow<K>[];
  /** Rows that say what is on record already. */
  same: number;
  /** Every name in the file, on refused rows too: one row's fault is not another's. */
  named: ReadonlySet<string>;
  /** While there are any, nothing at all is taken in. */
  refused: readonly RefusedRow[];
};

/** Told how far the work is; ends it when `signal` says so. */
export type Watch = { signal: AbortSignal; tell: (progress: Progress) => void };

/** What is being done, and how many rows of it are done. */
export type Progress = { phase: "reading" | "checking" | "writing"; done: number };

/** Ends an import that somebody has called off. Nothing was saved. */
export class CalledOff extends Error {}

/** Lets others have a turn, tells how far it is, and ends here if it was called off. */
export async function goOn(watch: Watch, progress: Progress): Promise<void> {
  watch.tell(progress);
  await new Promise((resolve) => setImmediate(resolve));
  if (watch.signal.aborted) throw new CalledOff("The import was called off. Nothing was saved.");
}
