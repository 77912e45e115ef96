import type { IsoDate } from "@/lib/domain/iso-date";
import { quarterName } from "@/lib/domain/quarter";
import { possessive } from "@/lib/format/names";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { formatPoints } from "@/lib/format/numbers";
import type { HistoryPoint, MarketHistory, VendorHistory } from "./market-history";
import type { AxisStanding, MoveCause } from "./move-cause";
import { moveWords, signedPoints } from "./move-words";
import type { VendorMark } from "../vendor/vendor-mark";

/** One axis of one vendor on one day, as a chart draws it. */
export type TrendPoint = AxisStanding & {
  /** How much is known changed within the quarter: no move of the market. */
  coverageJump: boolean;
};

export type TrendStep = {
  day: IsoDate;
  /** "Q3 2012"; the as-of day by its date. */
  name: string;
  /** Null: not scored on the day. */
  presence: TrendPoint | null;
  direction: TrendPoint | null;
  rank: number | null;
  /** Why presence and direction moved, or that it entered or left; empty = its evidence aged. */
  notes: readonly string[];
};

/** One vendor's presence and direction per quarter, with how much of each is evidence. */
export type VendorTrend = {
  vendor: VendorMark;
  finding: string;
  /** Quarter ends, oldest first; the last is the as-of day. */
  steps: readonly TrendStep[];
};

/** The trends of all vendors that were ever scored, by slug. Pure. */
export function vendorTrends(history: MarketHistory): VendorTrend[] {
  return history.vendors.map((vendor) => trendOf(history.days, vendor));
}

/** The trend of one vendor; null when it was never scored. Pure. */
export function vendorTrend({ days, vendors }: MarketHistory, slug: string): VendorTrend | null {
  const line = vendors.find(({ vendor }) => vendor.slug === slug);
  return line === undefined ? null : trendOf(days, line);
}

function trendOf(days: readonly IsoDate[], line: VendorHistory): VendorTrend {
  const { vendor, points } = line;
  const steps = days.map((day, at) => ({
    ...stepOf(day, line, at),
    ...(at === days.length - 1 ? { name: formatDay(day) } : {}),
  }));
  return { vendor, finding: trendFinding(vendor.name, days, points), steps };
}

function stepOf(day: IsoDate, line: VendorHistory, at: number): TrendStep {
  const point = line.points[at] ?? null;
  return {
    day,
    name: quarterName(day),
    presence: point && drawn(point.presence, point.presenceCause),
    direction: point && drawn(point.direction, point.directionCause),
    rank: point?.rank ?? null,
    notes: point === null ? leaving(line, at) : [...entering(line, at), ...moves(point)],
  };
}

function drawn(standing: AxisStanding, cause: MoveCause | null): TrendPoint {
  return { ...standing, coverageJump: cause?.kind === "coverage" };
}

function leaving({ points, unrated }: VendorHistory, at: number): string[] {
  if ((points[at - 1] ?? null) === null) return [];
  return [
    unrated[at]
      ? "No longer rated: too little is known of it now"
      : "Leaves: no longer a maker with a hypervisor on sale",
  ];
}

function entering({ points, unrated }: VendorHistory, at: number): string[] {
  if (at === 0 || points[at - 1] !== null) return [];
  if (unrated[at - 1]) return ["Rated: enough became known of it"];
  const before = points.slice(0, at).some((point) => point !== null);
  return [before ? "Scored again" : "Enters: first scored"];
}

function moves({ presenceCause, directionCause }: HistoryPoint): string[] {
  const said = (axis: string, cause: MoveCause | null) =>
    cause === null || cause.kind === "ageing" ? [] : [`${axis} ${moveWords(cause)}`];
  return [...said("Presence", presenceCause), ...said("Direction", directionCause)];
}

/** From where to where, and how much of it came with new or lost evidence. */
function trendFinding(
  name: string,
  days: readonly IsoDate[],
  points: readonly (HistoryPoint | null)[],
): string {
  const scored = points.flatMap((point, at) => (point === null ? [] : [{ point, day: days[at] }]));
  const [first, last] = [scored[0], scored.at(-1)];
  if (first?.day === undefined || last?.day === undefined) return `${name} was never scored`;
  const now = formatPoints(last.point.presence.points);
  const begin = formatPoints(first.point.presence.points);
  if (scored.length === 1) return `${name} is scored for the first time: presence ${now}`;
  const on =
    last.day === days.at(-1) ? `on ${formatDayInFull(last.day)}` : `in ${quarterName(last.day)}`;
  return `${possessive(name)} presence went from ${begin} in ${quarterName(first.day)} to ${now} ${on}${madeOf(points)}`;
}

/** How much of the way each kind of step made. */
function madeOf(points: readonly (HistoryPoint | null)[]): string {
  const [market, coverage, ageing] = [
    sumOf("market", points),
    sumOf("coverage", points),
    sumOf("ageing", points),
  ];
  if ([market, coverage, ageing].every((by) => Math.abs(by) < SMALLEST)) {
    return " and hardly moved between";
  }
  return `: new readings made ${signedPoints(market)} of it, changes in how much is known ${signedPoints(coverage)}, ageing evidence ${signedPoints(ageing)}`;
}

/** Points below which a sum reads as nothing. */
const SMALLEST = 0.05;

function sumOf(kind: MoveCause["kind"], points: readonly (HistoryPoint | null)[]): number {
  return points
    .flatMap((point) => point?.presenceCause ?? [])
    .filter((cause) => cause.kind === kind)
    .reduce((sum, { by }) => sum + by, 0);
}
