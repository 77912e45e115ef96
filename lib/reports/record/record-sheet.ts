import { cacheLife, cacheTag } from "next/cache";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { Moment } from "@/lib/domain/moment";
import type { CitedRecord } from "./cited-record";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { fieldsOf, type Field } from "./record-fields";
import type { ReportFrame } from "../report-frame";
import { words } from "./record-title";
import { isOpen } from "../market/resting-on";

export type RecordSheet = ReportFrame & {
  record: CitedRecord;
  kindLabel: string;
  /** Its fields in words, in schema order; those without a value say "not on record". */
  fields: readonly Field[];
  publicReason: string | null;
  note: string | null;
  preferred: boolean;
  preferredReason: string | null;
  /** The other readings of the same question. */
  conflicts: readonly {
    record: CitedRecord;
    preferred: boolean;
    reason: string | null;
  }[];
};

/** One record with its evidence and whatever disagrees. Null when it was not public on the day. */
export async function recordSheet(
  kind: RecordKind,
  slug: string,
  moment: Moment,
): Promise<RecordSheet | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return recordSheetOf(await openDay(moment), kind, slug);
}

/** The same, from an archive at hand. Pure. */
export function recordSheetOf(day: DayArchive, kind: RecordKind, slug: string): RecordSheet | null {
  const record = day.citations.find(kind, slug);
  if (record === null) return null;
  const source = kind === "source" ? day.citations.find("source", slug) : null;
  return source !== null && !isOpen(source, day) ? null : sheet(day, kind, record);
}

function sheet<K extends RecordKind>(day: DayArchive, kind: K, record: RecordOf<K>): RecordSheet {
  return {
    ...day.frame,
    record: day.citations.cite(kind, record),
    kindLabel: words(kind),
    fields: fieldsOf(record, day),
    publicReason: record.publicOnReason,
    note: record.note,
    preferred: record.preferred,
    preferredReason: record.preferredReason,
    conflicts: conflictsWith(day, kind, record),
  };
}

function conflictsWith<K extends RecordKind>(
  { archive, citations }: DayArchive,
  kind: K,
  { slug, conflictGroup }: RecordOf<K>,
): RecordSheet["conflicts"] {
  if (conflictGroup === null) return [];
  const sameKind: readonly RecordOf<K>[] = archive[kind];
  return sameKind
    .filter((other) => other.conflictGroup === conflictGroup && other.slug !== slug)
    .map((other) => ({
      record: citations.cite(kind, other),
      preferred: other.preferred,
      reason: other.preferredReason,
    }));
}
