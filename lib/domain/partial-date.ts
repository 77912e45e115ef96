import { z } from "zod";
import { isoDate, type IsoDate } from "./iso-date";

/**
 * A date as precise as it is known and never more: `2005`, `2005-12` or `2005-12-05`.
 *
 * It stands for every day it could mean. Where one day is asked for, {@link latestDay}
 * decides whether a record counts yet, so that nothing counts before it surely happened.
 */
export const partialDate = z
  .string()
  .refine((text) => earliestOf(text) !== null, {
    error: "Enter a date as YYYY, YYYY-MM or YYYY-MM-DD, for example 2005-10.",
  })
  .brand<"PartialDate">();
export type PartialDate = z.infer<typeof partialDate>;

export type DatePrecision = "year" | "month" | "day";

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function earliestOf(text: string): IsoDate | null {
  if (!SHAPE.test(text)) return null;
  return isoDate.safeParse(`${text}-01-01`.slice(0, 10)).data ?? null;
}

/** How much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** First days already worked out, as the last ones below. */
const firstDays = new Map<PartialDate, IsoDate>();

/** The first day the date could mean: 2005-10 → 2005-10-01. */
export function earliestDay(date: PartialDate): IsoDate {
  const found = firstDays.get(date);
  if (found !== undefined) return found;
  const day = isoDate.parse(`${date}-01-01`.slice(0, 10));
  firstDays.set(date, day);
  return day;
}

/** Last days already worked out: the same few thousand dates are asked about over and over. */
const lastDays = new Map<PartialDate, IsoDate>();

/** The last day the date could mean: 2005-10 → 2005-10-31, 2005 → 2005-12-31. */
export function latestDay(date: PartialDate): IsoDate {
  const found = lastDays.get(date);
  if (found !== undefined) return found;
  const day = lastDayOf(date);
  lastDays.set(date, day);
  return day;
}

function lastDayOf(date: PartialDate): IsoDate {
  if (date.length === 10) return isoDate.parse(date);
  const year = Number(date.slice(0, 4));
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return isoDate.parse(last.toISOString().slice(0, 10));
}

/**
 * Total order: by first possible day, then by last, so 2005-12-01 stands before 2005-12,
 * which stands before 2005-12-02. Negative when `a` comes first; 0 only for equal dates.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const byStart = earliestDay(a).localeCompare(earliestDay(b));
  return byStart !== 0 ? byStart : latestDay(a).localeCompare(latestDay(b));
}

/**
 * Whether the date is surely past or reached on `asOf`: its last possible day is on or before it.
 * The founding article, dated 2005-10, counts on 2005-10-31 and not on 2005-10-30.
 */
export function onOrBefore(date: PartialDate, asOf: IsoDate): boolean {
  return latestDay(date) <= asOf;
}

/**
 * Whether `asOf` lies in the span. It starts once `from` surely has; it ends once `until` surely
 * is past. A null end is open; a null start means *always, as far as is known*.
 */
export function spanCovers(
  span: { from: PartialDate | null; until: PartialDate | null },
  asOf: IsoDate,
): boolean {
  if (span.from !== null && !onOrBefore(span.from, asOf)) return false;
  return span.until === null || latestDay(span.until) >= asOf;
}
