import { formatReliability } from "@/lib/format/grades";
import { sentenceStart, spoken } from "@/lib/format/names";
import { codeCell, countCell, dayCell, wordCell } from "@/lib/tables/cells";
import type { SortKey, Table } from "@/lib/tables/table";
import { tableOf, type ColumnOf } from "@/lib/tables/table-of";

/** One source of the library. */
export type SourceRow = {
  slug: string;
  title: string;
  publisher: string;
  publishedOn: string | null;
  /** Written after the day, of what was public by it. */
  toldLater: boolean;
  kind: string;
  reliability: string;
  read: boolean;
  records: number;
};

/** By how many records rest on it, then title. */
export const SOURCE_SORT: readonly SortKey[] = [
  { id: "records", descending: true },
  { id: "title", descending: false },
];

const spokenKind = (kind: string) => sentenceStart(spoken(kind));

const columns: readonly ColumnOf<SourceRow>[] = [
  {
    ...{ id: "title", head: "Source" },
    cell: ({ slug, title, read }) => ({
      ...{ value: title, words: title, link: { to: "source", slug }, unverified: !read },
    }),
  },
  {
    ...{ id: "publisher", head: "Publisher", facet: true },
    cell: ({ publisher }) => wordCell(publisher),
  },
  {
    ...{ id: "published", head: "Published", holds: "day" },
    cell: ({ publishedOn, toldLater }) =>
      toldLater ? { ...dayCell(publishedOn), note: "told later" } : dayCell(publishedOn),
  },
  { id: "kind", head: "Kind", facet: true, cell: ({ kind }) => codeCell(kind, spokenKind) },
  {
    ...{ id: "reliability", head: "Reliability", facet: true },
    cell: ({ reliability }) => codeCell(reliability, formatReliability),
  },
  {
    ...{ id: "reading", head: "Reading", facet: true },
    cell: ({ read }) => codeCell(read ? "read" : "not-yet-verified", spoken),
  },
  {
    ...{ id: "told", head: "Told", facet: true, shown: false },
    cell: ({ toldLater }) => codeCell(toldLater ? "told-later" : "by-this-day", spoken),
  },
  {
    ...{ id: "records", head: "Records", holds: "number" },
    cell: ({ records }) => countCell(records, ""),
  },
];

/** The library of the day as one table. Pure. */
export const sourceTable = (rows: readonly SourceRow[]): Table =>
  tableOf(columns, rows, ({ slug, read }) => ({
    ...{ record: { kind: "source", slug }, pieces: 0, notYetVerified: !read },
  }));
