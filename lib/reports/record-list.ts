import { cacheLife, cacheTag } from "next/cache";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { publicFrom } from "@/lib/domain/public-on";
import { ARCHIVE_TAG, openDay } from "./day-archive";
import type { ReportFrame } from "./report-frame";

export type RecordList = ReportFrame & {
  kind: RecordKind;
  /** By slug. `publicFrom` is the first day on which the record counts. */
  rows: readonly (RecordOf<RecordKind> & { publicFrom: IsoDate; evidenceIds: string[] })[];
};

/** Every record of a kind that was public on the day, as the public could describe it then. */
export async function recordList(kind: RecordKind, asOf: IsoDate): Promise<RecordList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const { archive, frame } = await openDay(asOf);
  return { ...frame, kind, rows: rowsOf(kind, archive[kind]) };
}

function rowsOf<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]) {
  return records.map((record) => ({
    ...record,
    publicFrom: publicFrom(kind, record),
    evidenceIds: record.evidence.map(({ id }) => `${kind}/${record.slug}/${id}`),
  }));
}
