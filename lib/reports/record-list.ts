import { cacheLife, cacheTag } from "next/cache";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { publicFrom } from "@/lib/domain/public-on";
import { ARCHIVE_TAG, openDay, type DayArchive } from "./day-archive";
import type { ReportFrame } from "./report-frame";
import { restingOn } from "./resting-on";

export type RecordList = ReportFrame & {
  kind: RecordKind;
  /** By slug. `publicFrom` is the first day on which the record counts. */
  rows: readonly (RecordOf<RecordKind> & { publicFrom: IsoDate; evidenceIds: string[] })[];
};

/**
 * Every record of a kind that was public on the day, as the public could describe it then; of
 * sources, those that a record of the day rests on.
 */
export async function recordList(kind: RecordKind, asOf: IsoDate): Promise<RecordList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return recordsOf(await openDay(asOf), kind);
}

/** The same, from an archive at hand. Pure. */
export function recordsOf({ archive, citations, frame }: DayArchive, kind: RecordKind): RecordList {
  if (kind !== "source") return { ...frame, kind, rows: rowsOf(kind, archive[kind]) };
  const resting = restingOn(citations.everything());
  const sources = archive.source.filter(({ slug }) => resting.has(slug));
  return { ...frame, kind, rows: rowsOf(kind, sources) };
}

function rowsOf<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]) {
  return records.map((record) => ({
    ...record,
    publicFrom: publicFrom(kind, record),
    evidenceIds: record.evidence.map(({ id }) => `${kind}/${record.slug}/${id}`),
  }));
}
