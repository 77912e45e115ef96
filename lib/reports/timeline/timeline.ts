import { cacheLife, cacheTag } from "next/cache";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { quartersOf, timelineFinding, type Quarter } from "./timeline-finding";
import type { TimelineItem, TimelinePayload } from "./timeline-item";
import { dayNumber, timelineItems } from "./timeline-items";
import { timelinePayload } from "./timeline-payload";

/** What is on screen first: so many days before the day, and as many ahead. */
const FIRST_VIEW_DAYS = 365;

export type Timeline = ReportFrame & {
  finding: string;
  dek: string;
  /** The day as days from 1970-01-01. */
  today: number;
  /** First and last day with an item, the day itself included; days from 1970-01-01. */
  range: readonly [first: number, last: number];
  /** First and last day of the first view. */
  view: readonly [first: number, last: number];
  /** Items that began in each quarter from the first with one to the last, empty ones included. */
  quarters: readonly Quarter[];
  /** How many items there are in all, and the words for those in the first view. */
  total: number;
  around: TimelinePayload;
  all: TimelinePayload;
};

/** Releases, events, promises, prices and ends of support as of one day, on one axis. */
export async function timeline(moment: Moment): Promise<Timeline> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return timelineOf(await openDay(moment));
}

/** The same, from a day at hand. Pure. */
export function timelineOf(day: DayArchive): Timeline {
  const { asOf, citations, frame } = day;
  const items = timelineItems(day);
  const today = dayNumber(asOf);
  const view = [-FIRST_VIEW_DAYS, FIRST_VIEW_DAYS].map((days) => dayNumber(addDays(asOf, days)));
  const [from = today, to = today] = view;
  return {
    ...frame,
    finding: timelineFinding(items, asOf),
    dek: dek(items, today, asOf),
    today,
    range: rangeOf(items, today),
    view: [from, to],
    quarters: quartersOf(items),
    total: items.length,
    around: timelinePayload(
      citations,
      items.filter(({ first, last }) => last >= from && first <= to),
    ),
    all: timelinePayload(citations, items),
  };
}

function rangeOf(items: readonly TimelineItem[], today: number): [number, number] {
  return items.reduce<[number, number]>(
    ([first, last], item) => [Math.min(first, item.first), Math.max(last, item.last)],
    [today, today],
  );
}

function dek(items: readonly TimelineItem[], today: number, asOf: IsoDate): string {
  const ahead = items.filter(({ last }) => last > today);
  const due = ahead.filter(({ kind }) => kind === "promise-due").length;
  const ends = ahead.length - due;
  const later = items.filter(({ toldLater }) => toldLater).length;
  const day = formatDayInFull(asOf);
  const lies =
    ahead.length === 0
      ? `Nothing dated lies ahead of ${day}.`
      : `Ahead of ${day} lie ${aheadWords(ends, due)}, as announced by then.`;
  return `${lies} ${countOf(later, "item rests", "items rest")} only on what was written later.`;
}

/** What lies ahead in words; of what there is none is left out. */
function aheadWords(ends: number, due: number): string {
  const supports = countOf(ends, "end of support", "ends of support");
  const promises = countOf(due, "promise that falls due", "promises that fall due");
  if (ends === 0) return promises;
  return due === 0 ? `${supports} and no promise` : `${supports} and ${promises}`;
}
