import { formatDay, formatDayInFull } from "./days";

const DAY_LETTERS = 10;
const MINUTE_LETTERS = 16;

/** An instant (ISO 8601, UTC) for a sentence: "24 November 2026, 10:00 UTC". */
export function formatInstant(instant: string): string {
  return `${formatDayInFull(instant.slice(0, DAY_LETTERS))}, ${timeOf(instant)} UTC`;
}

/** The same for a table, whose head says UTC: "24 Nov 2026, 10:00". */
export function formatInstantShort(instant: string): string {
  return `${formatDay(instant.slice(0, DAY_LETTERS))}, ${timeOf(instant)}`;
}

const timeOf = (instant: string) => instant.slice(DAY_LETTERS + 1, MINUTE_LETTERS);
