import { cacheLife, cacheTag } from "next/cache";
import { recordKinds, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import type { Moment } from "@/lib/domain/moment";
import { kindName, kindsName, sentenceStart } from "@/lib/format/names";
import { countOf, formatShare } from "@/lib/format/numbers";
import { askTable, askableOf, type TableAnswer } from "@/lib/tables/ask-table";
import type { Askable, SortKey, Table } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import { plainView } from "@/lib/tables/table-view";
import type { RowNoun } from "@/lib/tables/view-words";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { isOpen } from "../market/resting-on";
import type { ReportFrame } from "../report-frame";
import { recordColumns } from "./record-columns";
import { fieldsOf } from "./record-fields";
import { SOURCE_SORT } from "./source-table";
import { sourcesOf } from "./source-list";

/** Rows of a long list that come at once. */
export const PAGE_ROWS = 100;

/** A list that is asked page by page: what can be asked, and the first answer. */
export type ListStart = { askable: Askable; first: TableAnswer; noun: RowNoun; pageRows: number };

export type RecordKindList = ReportFrame & {
  finding: string;
  dek: string;
  kind: RecordKind;
  start: ListStart;
  /** How many records of each kind were public on the day, in the archive's order. */
  kinds: readonly { kind: RecordKind; name: string; count: number }[];
};

/** Every record of a kind that was public on one day: the first page of them, and how many. */
export async function recordKindList(kind: RecordKind, moment: Moment): Promise<RecordKindList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return recordKindListOf(await openDay(moment), kind);
}

/** The same, from an archive at hand. Pure. */
export function recordKindListOf(day: DayArchive, kind: RecordKind): RecordKindList {
  const table = listedTable(day, kind).table;
  const unread = table.rows.filter(({ notYetVerified }) => notYetVerified).length;
  const noun = nounOf(kind);
  const total = table.rows.length;
  return {
    ...day.frame,
    kind,
    finding: `${countOf(total, `${noun.one} is`, `${noun.many} are`)} on record by this day`,
    dek:
      total === 0
        ? "Nothing of this kind was public yet. Choose a later day above."
        : `Of ${countOf(total, noun.one, noun.many)}, ${countOf(total - unread, "rests", "rest")} on a source that somebody has read (${formatShare((total - unread) / total)}). Each leads to its evidence.`,
    start: listStart(day, kind),
    kinds: kindCounts(day),
  };
}

/** How many records of each kind were public on the day, in the archive's order. Pure. */
export const kindCounts = (day: DayArchive): RecordKindList["kinds"] =>
  recordKinds.map((kind) => ({
    ...{ kind, name: sentenceStart(kindsName(kind)) },
    count: kind === "source" ? openSources(day).size : day.archive[kind].length,
  }));

/** A list by its name in addresses: the library, or the records of a kind. */
export type ListName = RecordKind | "sources";

export const isListName = (word: string): word is ListName =>
  word === "sources" || recordKinds.some((kind) => kind === word);

type Listed = { table: Table; sort: readonly SortKey[]; noun: RowNoun };
const held = new WeakMap<DayArchive, Map<ListName, Listed>>();

/** A list of the day, built once for as long as the day is at hand. */
export function listedTable(day: DayArchive, name: ListName): Listed {
  const lists = held.get(day) ?? new Map<ListName, Listed>();
  held.set(day, lists);
  const found = lists.get(name) ?? build(day, name);
  lists.set(name, found);
  return found;
}

/** The same for a moment, for those who ask for page after page. */
export const listOn = async (name: ListName, moment: Moment): Promise<Listed> =>
  listedTable(await openDay(moment), name);

function build(day: DayArchive, name: ListName): Listed {
  if (name === "sources") {
    return { table: sourcesOf(day).table, sort: SOURCE_SORT, noun: nounOf("source") };
  }
  return { table: recordTableOf(day, name), sort: BY_TITLE, noun: nounOf(name) };
}

/** What a screen of the list begins with. */
export function listStart(day: DayArchive, name: ListName): ListStart {
  const { table, sort, noun } = listedTable(day, name);
  const askable = askableOf(table, sort);
  return {
    askable,
    first: askTable(table, plainView(askable), PAGE_ROWS),
    noun,
    pageRows: PAGE_ROWS,
  };
}

const collator = new Intl.Collator("en", { numeric: true });
const BY_TITLE: readonly SortKey[] = [{ id: "record", descending: false }];

const nounOf = (kind: RecordKind): RowNoun => ({ one: kindName(kind), many: kindsName(kind) });

/** Every record of a kind on the day as one table, by what it says. Pure. */
export function recordTableOf<K extends RecordKind>(day: DayArchive, kind: K): Table {
  const records: readonly RecordOf<K>[] = day.archive[kind];
  const open = kind === "source" ? openSources(day) : null;
  const listed = records
    .filter(({ slug }) => open === null || open.has(slug))
    .map((record) => ({
      record,
      cited: day.citations.cite(kind, record),
      fields: new Map(fieldsOf(record, day).map((field) => [field.name, field])),
    }))
    .toSorted((a, b) => collator.compare(a.cited.title, b.cited.title));
  return tableOf(recordColumns(kind), listed, ({ cited }) => ({
    record: { kind, slug: cited.slug },
    pieces: cited.evidence.length,
    notYetVerified: cited.notYetVerified,
  }));
}

const openSources = (day: DayArchive): ReadonlySet<string> =>
  new Set(day.archive.source.filter((source) => isOpen(source, day)).map(({ slug }) => slug));
