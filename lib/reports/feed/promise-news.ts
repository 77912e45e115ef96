import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { latestDay, partialDate } from "@/lib/domain/partial-date";
import { publicFrom } from "@/lib/domain/public-on";
import type { VendorPromise } from "@/lib/domain/promise";
import { formatDuePeriod, formatLateness } from "@/lib/format/days";
import type { DayArchive } from "../day-archive";
import type { PromiseRow } from "../promise/promise-row";
import { promiseRows } from "../promise/promise-rows";
import type { News } from "./news";

/** How a promise that is settled, or stands open, is headed in a feed or calendar. */
const HEADS: Record<PromiseRow["standing"], string> = {
  kept: "Promise kept",
  late: "Promise kept late",
  partial: "Promise kept in part",
  dropped: "Promise dropped",
  overdue: "Promise overdue",
  pending: "Promise due",
  "open-ended": "Promise made",
};

/** "Promise kept late, Microsoft: A hypervisor in Windows Server." */
export const promiseTitle = ({ standing, vendor, promised }: PromiseRow): string =>
  `${HEADS[standing]}, ${vendor.name}: ${promised}`;

/** When it falls due, and whose date that is: "1 Jan 2006 to 30 Apr 2006; the date is assumed". */
export function dueWords({ dueFrom, dueUntil, dueAssumed, dueReason }: PromiseRow): string {
  if (dueUntil === null) return "Open-ended.";
  const assumed = dueAssumed ? ` (assumed: ${dueReason ?? "the source gives no date"})` : "";
  return `Due ${formatDuePeriod({ from: dueFrom, until: dueUntil })}${assumed}.`;
}

/** What each promise did by the day: it was made, passed its due day unsettled, was settled. */
export function promiseNews(day: DayArchive): News[] {
  const promises = day.archive.promise.filter(({ preferred }) => preferred);
  const rows = new Map(promiseRows(day, promises).map((row) => [row.record.slug, row]));
  return promises.flatMap((promise) => {
    const row = rows.get(promise.slug);
    return row === undefined ? [] : [made(promise, row), ...overdue(day, promise, row), ...settled(promise, row)]; // prettier-ignore
  });
}

function about({ slug, vendor, product }: VendorPromise) {
  const record = { kind: "promise" as const, slug };
  const products = product === null ? [] : [product];
  return { record, told: record, vendors: [vendor], products, quote: null };
}

function made(promise: VendorPromise, row: PromiseRow): News {
  return {
    ...about(promise),
    ...{ kind: "promise-made", name: `promise/${promise.slug}/made`, on: promise.madeOn },
    day: publicFrom("promise", promise),
    title: promiseTitle({ ...row, standing: "open-ended" }),
    more: `Said by ${promise.speaker}. ${dueWords(row)}`,
    quote: row.quote,
  };
}

/** The day after its due period and grace, where nobody had said by then what became of it. */
export function overdueFrom({ dueUntil, graceDays }: VendorPromise): IsoDate | null {
  return dueUntil === null ? null : addDays(latestDay(dueUntil), graceDays + 1);
}

function overdue(day: DayArchive, promise: VendorPromise, row: PromiseRow): News[] {
  const from = overdueFrom(promise);
  if (from === null || from > day.asOf || from < publicFrom("promise", promise)) return [];
  if (settledBy(row, from)) return [];
  return [
    {
      ...about(promise),
      ...{ kind: "promise-overdue", name: `promise/${promise.slug}/overdue` },
      ...{ on: partialDate.parse(from), day: from },
      title: promiseTitle({ ...row, standing: "overdue" }),
      more: `${dueWords(row)} By this day nothing on record had settled it.`,
    },
  ];
}

function settledBy({ outcome, settledOn }: PromiseRow, by: IsoDate): boolean {
  return (
    outcome !== null && settledOn !== null && outcome.publicFrom <= by && latestDay(settledOn) <= by
  );
}

function settled(promise: VendorPromise, row: PromiseRow): News[] {
  const { outcome, settledOn, daysLate } = row;
  if (outcome === null || settledOn === null) return [];
  const lateness = daysLate === null ? "" : ` Settled ${formatLateness(daysLate)}.`;
  return [
    {
      ...about(promise),
      told: { kind: "outcome", slug: outcome.slug },
      ...{ kind: "promise-settled", name: `outcome/${outcome.slug}/settled` },
      ...{ on: settledOn, day: outcome.publicFrom },
      title: promiseTitle(row),
      more: `${outcome.title} ${dueWords(row)}${lateness}`,
    },
  ];
}
