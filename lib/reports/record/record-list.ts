import { cacheLife, cacheTag } from "next/cache";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import type { Citations } from "./citations";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { restingOn } from "../market/resting-on";

export type RecordList = ReportFrame & {
  kind: RecordKind;
  /** By slug. `publicFrom` is the first day on which the record counts. */
  rows: readonly RecordRow[];
};

/**
 * A record without the archivist's note, which stands apart under a name that says so: it may know
 * of days after the one asked about.
 */
type RecordRow = Omit<RecordOf<RecordKind>, "note"> & {
  publicFrom: IsoDate;
  evidenceIds: readonly string[];
  /** Those of the evidence whose source was published after `publicFrom`. */
  toldLaterIds: readonly string[];
  noteWithLaterKnowledge: string | null;
};

/**
 * Every record of a kind that was public on the day, as the public could describe it then; of
 * sources, those that a record of the day rests on.
 */
export async function recordList(kind: RecordKind, moment: Moment): Promise<RecordList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return recordsOf(await openDay(moment), kind);
}

/** The same, from an archive at hand. Pure. */
export function recordsOf({ archive, citations, frame }: DayArchive, kind: RecordKind): RecordList {
  if (kind !== "source") return { ...frame, kind, rows: rowsOf(citations, kind, archive[kind]) };
  const resting = restingOn(citations.everything());
  const sources = archive.source.filter(({ slug }) => resting.has(slug));
  return { ...frame, kind, rows: rowsOf(citations, kind, sources) };
}

function rowsOf<K extends RecordKind>(
  citations: Citations,
  kind: K,
  records: readonly RecordOf<K>[],
): RecordRow[] {
  return records.map((record) => {
    const { evidence, publicFrom } = citations.cite(kind, record);
    const { note, ...fields } = record;
    return {
      ...fields,
      publicFrom,
      evidenceIds: evidence.map(({ id }) => id),
      toldLaterIds: evidence.filter(({ toldLater }) => toldLater).map(({ id }) => id),
      noteWithLaterKnowledge: note,
    };
  });
}
