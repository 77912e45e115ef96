import { addDays, daysBetween, isoDate, type IsoDate } from "./iso-date";

const WEEK_DAYS = 7;

/** The Monday of the week of a day. */
export function mondayOf(day: IsoDate): IsoDate {
  // 1970-01-05 was a Monday.
  const since = daysBetween(isoDate.parse("1970-01-05"), day);
  return addDays(day, -(((since % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS));
}

/** The week of a day by ISO 8601: "2026-W48". It belongs to the year of its Thursday. */
export function isoWeekOf(day: IsoDate): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const days = daysBetween(isoDate.parse(`${year}-01-01`), thursday);
  return `${year}-W${String(Math.floor(days / WEEK_DAYS) + 1).padStart(2, "0")}`;
}
