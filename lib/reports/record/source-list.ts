import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { countOf } from "@/lib/format/numbers";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { restingOn } from "../market/resting-on";

export type SourceList = ReportFrame & {
  finding: string;
  rows: readonly {
    slug: string;
    title: string;
    publisher: string;
    publishedOn: string | null;
    kind: string;
    reliability: string;
    read: boolean;
    records: number;
  }[];
};

/** The library on one day: every source published by then, or that a record of the day rests on. */
export async function sourceList(moment: Moment): Promise<SourceList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return sourcesOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function sourcesOf({ archive, citations, frame }: DayArchive): SourceList {
  const resting = restingOn(citations.everything());
  const rows = archive.source
    .filter(({ slug }) => resting.has(slug))
    .map((source) => ({
      ...source,
      read: source.readOn !== null,
      records: resting.get(source.slug) ?? 0,
    }))
    .toSorted((a, b) => b.records - a.records || a.title.localeCompare(b.title));
  const read = rows.filter((row) => row.read).length;
  return {
    ...frame,
    finding: `${countOf(rows.length, "source carries", "sources carry")} the archive of the day; ${read} of them ${read === 1 ? "was" : "were"} read`,
    rows: rows.map(
      ({ slug, title, publisher, publishedOn, kind, reliability, read: wasRead, records }) => ({
        slug,
        title,
        publisher,
        publishedOn,
        kind,
        reliability,
        read: wasRead,
        records,
      }),
    ),
  };
}
