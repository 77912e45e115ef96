import type { IsoDate } from "./iso-date";
import { latestDay, partialDate } from "./partial-date";

const QUARTERS_PER_YEAR = 4;
const MONTHS_PER_QUARTER = 3;

/** Quarters passed since the year 0: neighbours differ by 1. */
function numberOf(day: IsoDate): number {
  const month = Number(day.slice(5, 7));
  return Number(day.slice(0, 4)) * QUARTERS_PER_YEAR + Math.ceil(month / MONTHS_PER_QUARTER) - 1;
}

function lastDayOf(quarter: number): IsoDate {
  const year = Math.floor(quarter / QUARTERS_PER_YEAR);
  const month = ((quarter % QUARTERS_PER_YEAR) + 1) * MONTHS_PER_QUARTER;
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  return latestDay(partialDate.parse(text));
}

/** The last day of the quarter that `day` lies in: 2012-08-15 → 2012-09-30. */
export function quarterEnd(day: IsoDate): IsoDate {
  return lastDayOf(numberOf(day));
}

/**
 * The last day of every quarter from that of `from` to that of `to`, in order; the last one is cut
 * off at `to`, so that no day lies after it. Empty when `to` is before `from`.
 */
export function quarterEnds(from: IsoDate, to: IsoDate): IsoDate[] {
  if (to < from) return [];
  const first = numberOf(from);
  const length = numberOf(to) - first + 1;
  return Array.from({ length }, (_, at) => (at === length - 1 ? to : lastDayOf(first + at)));
}

/** The quarter that `day` lies in, as tables write it: 2012-08-15 → "Q3 2012". */
export function quarterName(day: IsoDate): string {
  const year = day.slice(0, 4);
  return `Q${(numberOf(day) % QUARTERS_PER_YEAR) + 1} ${year}`;
}
