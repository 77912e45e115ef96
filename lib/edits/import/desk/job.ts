import type { RecordKind } from "@/lib/domain/archive";
import type { Progress, Draft } from "../draft";
import type { GivenFile } from "../given-file";
import type { Imported } from "../import-records";
import type { Mapping } from "../mapping";
import type { TableHead } from "../given-table";

/** A file on its way in, and who is bringing it. */
export type Job = {
  readonly id: string;
  readonly editorId: string;
  readonly kind: RecordKind;
  readonly file: GivenFile;
  readonly name: string;
  readonly bytes: number;
  /** Of a table; of lines of JSON, one name and no sample. */
  readonly head: TableHead;
  /** ISO 8601 instant. */
  readonly openedAt: string;
  mapping: Mapping;
  progress: Progress | null;
  draft: Draft | null;
  saved: Imported | null;
  /** Calls off what is under way; null when nothing is. */
  off: AbortController | null;
};

/** Files on their way at once; each holds its rows in memory. */
const MOST = 4;

/** After this long, in milliseconds, a file that nobody went on with is let go. */
const LET_GO_AFTER_MS = 3_600_000;

declare global {
  var hyperscopeImports: Map<string, Job> | undefined;
}

/** One list per process, also while developing. */
const jobs = (globalThis.hyperscopeImports ??= new Map<string, Job>());

/** The file of that address if this account is bringing it in; null otherwise. */
export function findJob(id: string, editorId: string): Job | null {
  const job = jobs.get(id);
  return job?.editorId === editorId ? job : null;
}

/** Takes one more in, if there is room. Gives back those that were let go for it. */
export function keepJob(job: Job): { kept: boolean; letGo: Job[] } {
  const letGo = [...jobs.values()].filter((other) => isIdle(other) && mayGo(other, job));
  for (const { id } of letGo) jobs.delete(id);
  if (jobs.size >= MOST) return { kept: false, letGo };
  jobs.set(job.id, job);
  return { kept: true, letGo };
}

/** Forgets it, and calls off what is under way. */
export function forgetJob({ id, off }: Job): void {
  off?.abort();
  jobs.delete(id);
}

const isIdle = ({ off }: Job): boolean => off === null;

/** What the same account left lying, or anybody did long ago. */
const mayGo = (other: Job, { editorId, openedAt }: Job): boolean =>
  other.editorId === editorId ||
  Date.parse(openedAt) - Date.parse(other.openedAt) > LET_GO_AFTER_MS;
