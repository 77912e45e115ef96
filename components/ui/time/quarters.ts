import type { QuarterPlace } from "@/lib/domain/quarter-stop";
import { formatDayInFull } from "@/lib/format/days";
import { formatDayInQuarter, formatQuarterEnd } from "@/lib/format/quarters";

/** The quarters that can be asked about, and the day of the page among them. */
export type Quarters = {
  /** Last day of each, in order; the last one leads to today. */
  ends: readonly string[];
  asOf: string;
  place: QuarterPlace;
};

/** First word of the address that the quarter at `at` leads to. */
export function wordOf({ ends }: Quarters, at: number): string {
  return at === ends.length - 1 ? "today" : (ends[at] ?? "today");
}

/** The day of a place, to be read: "30 September 2012" or "today". */
export function readOf(quarters: Quarters, place: QuarterPlace): string {
  if (!place.ends) return formatDayInFull(quarters.asOf);
  const word = wordOf(quarters, place.at);
  return word === "today" ? word : formatDayInFull(word);
}

/** The same, to be heard with its quarter. */
export function heardOf(quarters: Quarters, place: QuarterPlace): string {
  if (!place.ends) return formatDayInQuarter(quarters.asOf);
  const word = wordOf(quarters, place.at);
  return word === "today" ? word : formatQuarterEnd(word);
}
