import { cacheLife, cacheTag } from "next/cache";
import type { RecordRef } from "@/lib/domain/archive";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import { latestDay, precisionOf } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import { publicFrom } from "@/lib/domain/public-on";
import { formatDayInFull, formatLateness } from "@/lib/format/days";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { PromiseRow } from "../promise/promise-row";
import { promiseRows } from "../promise/promise-rows";
import type { ReportFrame } from "../report-frame";
import { editsBy, type FeedOf } from "./feed";
import {
  atMidnight,
  byText,
  feedSubject,
  lastOf,
  type FeedAbout,
  type FeedSubject,
} from "./feed-about";
import { dueWords, overdueFrom, promiseTitle } from "./promise-news";
import { makersOn, supportEnds, type SupportEnd } from "./release-news";
import { stableId } from "./stable-id";

export type CalendarDay = {
  /** UUID. */
  id: string;
  kind: "Promise" | "End of support";
  title: string;
  /** The day, and the one after it: calendars name the first day that is no longer meant. */
  day: IsoDate;
  dayAfter: IsoDate;
  words: string;
  record: RecordRef;
  /** ISO 8601 instant, UTC: when what it says last changed. */
  changedAt: string;
};

export type Calendar = ReportFrame & {
  name: string;
  title: string;
  description: string;
  /** ISO 8601 instant, UTC, from which it could be told of. */
  since: string;
  /** By day, then title. */
  days: readonly CalendarDay[];
};

/** What lies longer ago than this has left the calendar; what is overdue stays. */
export const DAYS_BACK = 365;

/** Promises due and ends of support; null where the subject is not on record by the day. */
export async function dueCalendar(
  about: FeedAbout,
  moment: Moment,
  isOfToday: boolean,
): Promise<Calendar | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return calendarOf(await openDay(moment), about, { edits: await editsBy(moment), isOfToday });
}

/** The same, from an archive at hand. Pure. */
export function calendarOf(
  day: DayArchive,
  about: FeedAbout,
  { edits, isOfToday }: FeedOf,
): Calendar | null {
  const subject = feedSubject(day, about);
  if (subject === null) return null;
  const days = [...promiseDays(day, subject, edits), ...supportDays(day, subject, edits)];
  const asOf = isOfToday ? "" : `, as of ${formatDayInFull(day.asOf)}`;
  return {
    ...day.frame,
    name: subject.name,
    since: subject.since,
    title: `Hyperscope: ${subject.title}${asOf}`,
    description: `Promises due and ends of support as announced: the last ${DAYS_BACK} days, what is overdue, and all that lies ahead. A period stands on its last day.`,
    days: days.toSorted((a, b) => byText(a.day, b.day) || byText(a.title, b.title) || byText(a.id, b.id)), // prettier-ignore
  };
}

type Edits = FeedOf["edits"];

function promiseDays(day: DayArchive, { holds }: FeedSubject, edits: Edits): CalendarDay[] {
  const promises = day.archive.promise.filter(({ preferred }) => preferred);
  const rows = new Map(promiseRows(day, promises).map((row) => [row.record.slug, row]));
  return promises.flatMap((promise) => {
    const row = rows.get(promise.slug);
    const products = promise.product === null ? [] : [promise.product];
    if (row === undefined || promise.dueUntil === null) return [];
    if (!holds({ vendors: [promise.vendor], products })) return [];
    const due = latestDay(promise.dueUntil);
    if (due < addDays(day.asOf, -DAYS_BACK) && row.standing !== "overdue") return [];
    return [
      {
        ...{ id: stableId(`calendar/promise/${promise.slug}/due`), kind: "Promise" as const },
        ...{ title: promiseTitle(row), day: due, dayAfter: addDays(due, 1) },
        words: promiseWords(row, promise.speaker),
        record: { kind: "promise" as const, slug: promise.slug },
        changedAt: promiseChangedAt(promise, row, edits),
      },
    ];
  });
}

/** When it was made, fell overdue or was settled, or an editor last changed what we say of it. */
function promiseChangedAt(promise: VendorPromise, row: PromiseRow, edits: Edits): string {
  const { standing, outcome } = row;
  const late = standing === "overdue" ? overdueFrom(promise) : null;
  const became =
    outcome === null ? [] : [atMidnight(outcome.publicFrom), edits.get(`outcome/${outcome.slug}`)];
  return lastOf(
    atMidnight(publicFrom("promise", promise)),
    ...(late === null ? [] : [atMidnight(late)]),
    edits.get(`promise/${promise.slug}`),
    ...became,
  );
}

function promiseWords(row: PromiseRow, speaker: string): string {
  const { madeOn, outcome, daysLate, atLeast, quote } = row;
  const late = daysLate === null || atLeast ? "" : ` Settled ${formatLateness(daysLate)}.`;
  const became = outcome === null ? "" : ` ${outcome.title}${late}`;
  const said = `Said by ${speaker}, ${formatDayInFull(madeOn)}. ${dueWords(row)}${became}`;
  return quote === null ? said : `${said} “${quote}”`;
}

function supportDays(day: DayArchive, { holds }: FeedSubject, edits: Edits): CalendarDay[] {
  return supportEnds(day).flatMap((end) => {
    const { release, on, title } = end;
    const vendors = makersOn(day, release.product, on);
    const last = latestDay(on);
    if (!holds({ vendors, products: [release.product] })) return [];
    if (last < addDays(day.asOf, -DAYS_BACK)) return [];
    const of = end.active ? "active-support-end" : "support-end";
    return [
      {
        ...{ id: stableId(`calendar/release/${release.slug}/${of}`), title },
        ...{ kind: "End of support" as const, day: last, dayAfter: addDays(last, 1) },
        words: supportWords(day, end),
        record: { kind: "release" as const, slug: release.slug },
        changedAt: lastOf(
          atMidnight(publicFrom("release", release)),
          edits.get(`release/${release.slug}`),
        ),
      },
    ];
  });
}

function supportWords({ citations }: DayArchive, { release, on }: SupportEnd): string {
  const sources = citations.cite("release", release).evidence.map(({ source }) => source.title);
  const known =
    precisionOf(on) === "day"
      ? "The last day with support."
      : `Known as ${formatDayInFull(on)}; this is the last day it can mean.`;
  return `${known} Source: ${[...new Set(sources)].join("; ")}.`;
}
