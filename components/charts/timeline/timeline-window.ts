/** What the axis shows: first and last day, counted from 1970-01-01. */
export type TimeWindow = { from: number; to: number };

const MS_PER_DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;

/** Closer than two weeks nothing more can be told apart: dates are whole days. */
const MIN_SPAN = 14;

/** Room at both ends of the whole range, as a share of it. */
const MARGIN = 0.02;

/** The whole range with room at its ends. */
export function wholeRange([first, last]: readonly [number, number]): TimeWindow {
  const room = Math.max(MIN_SPAN / 2, (last - first) * MARGIN);
  return { from: Math.floor(first - room), to: Math.ceil(last + room) };
}

/** A window moved and shortened until it lies within `whole`, in whole days. */
function within({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = Math.min(Math.max(to - from, MIN_SPAN), whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - span);
  return { from: Math.round(start), to: Math.round(start + span) };
}

/** `factor` below 1 zooms in; the day at `anchor` (0 left edge, 1 right edge) stays in place. */
export function zoomBy(
  window: TimeWindow,
  whole: TimeWindow,
  factor: number,
  anchor = 0.5,
): TimeWindow {
  const span = window.to - window.from;
  const target = Math.min(Math.max(span * factor, MIN_SPAN), whole.to - whole.from);
  const from = window.from + (span - target) * anchor;
  return within({ from, to: from + target }, whole);
}

/** Moved by a share of its own length; negative to the past. */
export function panBy(window: TimeWindow, whole: TimeWindow, share: number): TimeWindow {
  const days = (window.to - window.from) * share;
  return within({ from: window.from + days, to: window.to + days }, whole);
}

/** So many years, with `centre` in the middle. */
export function yearsAround(centre: number, whole: TimeWindow, years: number): TimeWindow {
  const half = (years * DAYS_PER_YEAR) / 2;
  return within({ from: centre - half, to: centre + half }, whole);
}

/** The same length at the first or last day there is. */
export function atEnd(window: TimeWindow, whole: TimeWindow, end: "first" | "last"): TimeWindow {
  const span = window.to - window.from;
  const from = end === "first" ? whole.from : whole.to - span;
  return within({ from, to: from + span }, whole);
}

/** Just the days from `first` to `last`, with a little room. */
export function windowOf(first: number, last: number, whole: TimeWindow): TimeWindow {
  const room = Math.max(3, (last - first) * 0.15);
  return within({ from: first - room, to: last + room }, whole);
}

/** A day counted from 1970-01-01 as a date for a scale, at midnight UTC. */
export function dateOf(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

/** The same as YYYY-MM-DD. */
export function isoOf(day: number): string {
  return dateOf(Math.round(day)).toISOString().slice(0, 10);
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** YYYY-MM-DD as days from 1970-01-01; null when it is no day of the calendar. */
export function dayOf(text: string): number | null {
  const ms = ISO.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  const day = ms / MS_PER_DAY;
  return isoOf(day) === text ? day : null;
}
