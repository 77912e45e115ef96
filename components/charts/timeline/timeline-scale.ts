import { scaleUtc } from "d3-scale";
import { dateOf, type TimeWindow } from "./timeline-window";

/** Sizes of the axis in pixels: names stand beside the rows, or above them on a phone. */
export type TimelineFrame = {
  name: "wide" | "narrow";
  width: number;
  left: number;
  lane: number;
  top: number;
};

const NARROW = 560;
/** As wide as the longest name of a vendor at 13 px, with its mark. */
const NAMES = 224;

/** Sizes until the real width is known; each is drawn where it fits. */
export const WIDE = 1280;
export const PHONE = 358;

export function frameOf(width: number): TimelineFrame {
  return width < NARROW
    ? { name: "narrow", width, left: 0, lane: 46, top: 8 }
    : { name: "wide", width, left: NAMES, lane: 30, top: 6 };
}

/** Room at the right for a mark on the last day. */
export const EDGE = 10;

/** How wide the days of the window are together. */
export function plotWidth({ width, left }: TimelineFrame): number {
  return width - left - EDGE;
}

/** Where the line of a row runs. */
export function laneY({ name, lane, top }: TimelineFrame, row: number): number {
  return top + row * lane + (name === "wide" ? lane / 2 : lane - 14);
}

export type TimeTick = { x: number; label: string };

const TICK_ROOM = 84;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Round days of the calendar along `width` pixels, each named as far as it differs. */
export function timeTicks({ from, to }: TimeWindow, width: number): TimeTick[] {
  const scale = scaleUtc([dateOf(from), dateOf(to)], [0, width]);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / TICK_ROOM)));
  const daily = ticks.some((date) => date.getUTCDate() !== 1);
  return ticks.map((date) => ({ x: scale(date), label: tickLabel(date, daily) }));
}

function tickLabel(date: Date, daily: boolean): string {
  const month = MONTHS[date.getUTCMonth()] ?? "";
  const year = date.getUTCFullYear();
  if (daily) return `${date.getUTCDate()} ${month}`;
  return date.getUTCMonth() === 0 ? String(year) : `${month} ${year}`;
}
