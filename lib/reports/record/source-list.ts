import type { IsoDate } from "@/lib/domain/iso-date";
import type { Source } from "@/lib/domain/source";
import { toldLater } from "@/lib/domain/public-on";
import { countOf } from "@/lib/format/numbers";
import type { DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import type { Table } from "@/lib/tables/table";
import { restingOn } from "../market/resting-on";
import { sourceTable, type SourceRow } from "./source-table";

export type SourceList = ReportFrame & {
  finding: string;
  /** How many were written after the day, and why they count; null where none was. */
  dek: string | null;
  /** By how many records rest on it, then title. */
  rows: readonly SourceRow[];
  /** The same rows as a table, in the same order. */
  table: Table;
};

/** The library on one day: every source that a record of the day rests on. Pure. */
export function sourcesOf({ archive, asOf, citations, frame }: DayArchive): SourceList {
  const resting = restingOn(citations.everything());
  const rows = archive.source
    .filter(({ slug }) => resting.has(slug))
    .map((source) => rowOf(source, asOf, resting.get(source.slug) ?? 0))
    .toSorted((a, b) => b.records - a.records || a.title.localeCompare(b.title));
  const read = rows.filter((row) => row.read).length;
  const later = rows.filter((row) => row.toldLater).length;
  return {
    ...frame,
    finding: `${countOf(rows.length, "source carries", "sources carry")} the archive of the day; ${read} of them ${read === 1 ? "was" : "were"} read`,
    dek:
      later === 0
        ? null
        : `${countOf(later, "source was", "sources were")} written after this day and ${later === 1 ? "tells" : "tell"} of what was public by it; the record says so where it is told later.`,
    rows,
    table: sourceTable(rows),
  };
}

function rowOf(source: Source, asOf: IsoDate, records: number): SourceRow {
  const { slug, title, publisher, publishedOn, kind, reliability, readOn } = source;
  return {
    ...{ slug, title, publisher, publishedOn, kind, reliability, records },
    toldLater: toldLater(publishedOn, asOf),
    read: readOn !== null,
  };
}
