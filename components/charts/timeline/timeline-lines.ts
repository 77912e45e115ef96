import { formatDayInFull } from "@/lib/format/days";
import type { TimelineEntry } from "./timeline-entries";

/** A line of the list: a month's name, or one item. */
export type TimelineLine =
  { head: string; entry: null; key: string } | { head: null; entry: TimelineEntry; key: string };

const MONTH_LETTERS = 7;

/** The month an item is told under; of a due period, that of its end. "2005" when only that is known. */
function monthOf({ on, until }: TimelineEntry): string {
  return (until ?? on).slice(0, MONTH_LETTERS);
}

/** Items under the month they belong to, newest first; of a year, those known by month first. */
export function timelineLines(entries: readonly TimelineEntry[]): TimelineLine[] {
  const lines: TimelineLine[] = [];
  let month = "";
  for (const entry of entries.toSorted(newestFirst)) {
    if (monthOf(entry) !== month) {
      month = monthOf(entry);
      lines.push({ head: formatDayInFull(month), entry: null, key: month });
    }
    lines.push({ head: null, entry, key: entry.key });
  }
  return lines;
}

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return monthOf(b).localeCompare(monthOf(a)) || b.last - a.last || a.title.localeCompare(b.title);
}
