import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { kindCounts, listStart, type ListStart, type RecordKindList } from "./record-table";
import { sourcesOf } from "./source-list";

/** The library's screen: what its sources come to, the first page of them, and every kind of record. */
export type SourceLibrary = ReportFrame & {
  finding: string;
  dek: string | null;
  start: ListStart;
  kinds: RecordKindList["kinds"];
};

/** The library on one day: every source that a record of the day rests on. */
export async function sourceLibrary(moment: Moment): Promise<SourceLibrary> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return libraryOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function libraryOf(day: DayArchive): SourceLibrary {
  const { finding, dek } = sourcesOf(day);
  return { ...day.frame, finding, dek, start: listStart(day, "sources"), kinds: kindCounts(day) };
}
