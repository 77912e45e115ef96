import { cacheLife, cacheTag } from "next/cache";
import type { RecordRef } from "@/lib/domain/archive";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import { gradeCode } from "@/lib/format/grades";
import { lastEdits } from "@/lib/store/last-edits";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { allNews } from "./all-news";
import { atMidnight, byText, feedSubject, lastOf, type FeedAbout } from "./feed-about";
import { newsKindName, type News } from "./news";
import { stableId } from "./stable-id";

export type FeedEntry = {
  /** UUID. */
  id: string;
  title: string;
  /** What it is, in words. */
  kind: string;
  /** ISO 8601 instants, UTC: when it became public, and when what we say of it last changed. */
  published: string;
  updated: string;
  /** Plain sentences: what happened, since when it was public, and who says so. */
  summary: string;
  record: RecordRef;
  /** Addresses of its sources that have one. */
  sources: readonly { title: string; url: string }[];
};

export type Feed = ReportFrame & {
  id: string;
  /** "market", "vendors/vmware". */
  name: string;
  title: string;
  subtitle: string;
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
};

/** Instants of edits by record, and whether the feed is of a day that stays. */
export type FeedOf = { edits: ReadonlyMap<string, string>; isOfToday: boolean };

/** So many entries at most: a reader that comes by once a week misses none. */
export const MOST_ENTRIES = 100;

/** What became public, newest first; null where the subject is not on record by the day. */
export async function newsFeed(
  about: FeedAbout,
  moment: Moment,
  isOfToday: boolean,
): Promise<Feed | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return feedOf(await openDay(moment), about, { edits: await editsBy(moment), isOfToday });
}

/** Edits up to the end of the day, or up to the instant at which the archive is asked. */
export async function editsBy(moment: Moment): Promise<ReadonlyMap<string, string>> {
  const { asOf, knownAt } = partsOfMoment(moment);
  const end = `${asOf}T23:59:59.999Z`;
  return lastEdits(knownAt !== null && knownAt < end ? knownAt : end);
}

/** The same, from an archive at hand. Pure. */
export function feedOf(
  day: DayArchive,
  about: FeedAbout,
  { edits, isOfToday }: FeedOf,
): Feed | null {
  const subject = feedSubject(day, about);
  if (subject === null) return null;
  const news = allNews(day).filter(subject.holds);
  const entries = news
    .map((item) => ({ item, at: changedAt(item, edits) }))
    .toSorted(
      (a, b) =>
        byText(b.at, a.at) || byText(b.item.day, a.item.day) || byText(a.item.name, b.item.name),
    ) // prettier-ignore
    .slice(0, MOST_ENTRIES)
    .map(({ item, at }) => entryOf(day, item, at));
  const { asOf, knownAt } = day.frame;
  return {
    ...day.frame,
    id: stableId(`feed/${subject.name}${isOfToday ? "" : `/${asOf}/${knownAt ?? ""}`}`),
    name: subject.name,
    title: `Hyperscope: ${subject.title}${isOfToday ? "" : `, as of ${formatDayInFull(asOf)}`}`,
    subtitle: subtitleOf(news.length),
    updated: lastOf(subject.since, entries[0]?.updated),
    entries,
  };
}

function subtitleOf(total: number): string {
  const what =
    "Releases, events, prices, promises made, settled and overdue, ends of support and exploited vulnerabilities, each on the day it became public.";
  return total <= MOST_ENTRIES
    ? `${what} ${countOf(total, "entry", "entries")}.`
    : `${what} The newest ${MOST_ENTRIES} of ${formatCount(total)}.`;
}

function changedAt({ record, told, day }: News, edits: ReadonlyMap<string, string>): string {
  const [own, other] = [record, told].map(({ kind, slug }) => edits.get(`${kind}/${slug}`));
  return lastOf(atMidnight(day), own, other);
}

function entryOf({ citations }: DayArchive, item: News, updated: string): FeedEntry {
  const evidence = citations.citeRef(item.told)?.evidence ?? [];
  const named = evidence.map(({ source, grade, reading }) => {
    const by = source.publisher === "" ? "" : `, ${source.publisher}`;
    return `${source.title}${by} (${gradeCode(grade)}${reading === "cited" ? ", not yet verified" : ""})`;
  });
  const kind = newsKindName(item.kind);
  return {
    id: stableId(item.name),
    ...{ title: item.title, kind, published: atMidnight(item.day), updated, record: item.told },
    summary: [
      `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}, ${formatDayInFull(item.on)}.`,
      ...(item.more === null ? [] : [ended(item.more)]),
      ...(item.quote === null ? [] : [`“${item.quote}”`]),
      `Source: ${[...new Set(named)].join("; ")}.`,
    ].join(" "),
    sources: evidence.flatMap(({ source: { title, url } }) =>
      url === null ? [] : [{ title, url }],
    ),
  };
}

/** With the stop that some of our own words lack. */
const ended = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
