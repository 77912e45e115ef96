import { latestDay } from "@/lib/domain/partial-date";
import type { IsoDate } from "@/lib/domain/iso-date";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { TimelineItem } from "./timeline-item";
import { listed } from "../market/verb";

export type Quarter = {
  /** "Q3 2008". */
  name: string;
  /** Quarters since the year 0, so that neighbours differ by 1. */
  place: number;
  count: number;
};

/** How many things had happened by the day, and when most of them did; a due day is no act. */
export function timelineFinding(items: readonly TimelineItem[], asOf: IsoDate): string {
  const day = formatDayInFull(asOf);
  const past = items.filter(({ kind, on }) => kind !== "promise-due" && latestDay(on) <= asOf);
  if (past.length === 0) return `No dated act is on record by ${day}`;
  const acts = `${countOf(past.length, "dated act")} on record by ${day}`;
  const quarters = quartersOf(past);
  const most = Math.max(...quarters.map(({ count }) => count));
  const busiest = quarters.filter(({ count }) => count === most).map(({ name }) => name);
  if (busiest.length === 0 || busiest.length > MOST_NAMED) return acts;
  const [quarter, each] = busiest.length === 1 ? ["quarter was", ""] : ["quarters were", " each"];
  return `${acts}; the busiest ${quarter} ${listed(busiest)} with ${formatCount(most)}${each}`;
}

/** More quarters than this share no title. */
const MOST_NAMED = 3;

/** Items by quarter from the first to the last; those known only by year belong to none. */
export function quartersOf(items: readonly TimelineItem[]): Quarter[] {
  const counts = new Map<number, number>();
  for (const { on, until } of items) {
    const place = quarterOf(until ?? on);
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts.keys()];
  if (places.length === 0) return [];
  const first = Math.min(...places);
  return Array.from({ length: Math.max(...places) - first + 1 }, (_, step) => ({
    name: `Q${((first + step) % 4) + 1} ${Math.floor((first + step) / 4)}`,
    place: first + step,
    count: counts.get(first + step) ?? 0,
  }));
}

const YEAR_LETTERS = 4;

function quarterOf(date: string): number | null {
  if (date.length === YEAR_LETTERS) return null;
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}
