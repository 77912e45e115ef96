import type { Criterion } from "@/lib/domain/assessment";

/** Where a vendor stood on one axis on one day. */
export type AxisStanding = {
  /** 0–100, with the bounds missing evidence leaves open. */
  points: number;
  low: number;
  high: number;
  /** 0 to just below 1: how much of the score is evidence. */
  confidence: number;
};

/** The same with what it was read from, to be compared with another day's. */
export type AxisReading = AxisStanding & {
  /** Criteria of the axis that had evidence. */
  known: readonly Criterion[];
  /** What the axis was read from, whatever its weight: equal texts, equal readings. */
  readings: string;
};

/** Why a score is not what it was a quarter before. */
export type MoveCause = {
  /**
   * `coverage`: how much is known changed, so the step must not be read as a move of the market;
   * `ageing`: the same readings weigh less than before; `market`: other readings, as much known.
   */
  kind: "market" | "coverage" | "ageing";
  /** Points gained; negative = lost. */
  by: number;
  /** Criteria with evidence now and not a quarter before, and the other way round. */
  answered: readonly Criterion[];
  silent: readonly Criterion[];
  /** Change of confidence, −1 to 1. */
  step: number;
};

/** The smallest step of points that a reader can see: scores are shown with one decimal. */
const VISIBLE_POINTS = 0.1;

/**
 * Change of confidence that a quarter of ageing alone does not make: at half-lives of 270 to 720
 * days and grades up to 0.9 no criterion loses more than 0.06, and no axis 0.04.
 */
const COVERAGE_STEP = 0.05;

/**
 * Why an axis moved within a quarter; null when it hardly did. The step counts as one of coverage
 * when a criterion was newly answered or fell silent, or confidence changed by 0.05 or more: then
 * nobody can tell how much of it is the market. Source: data/method/trend.md.
 */
export function causeOfMove(before: AxisReading, after: AxisReading): MoveCause | null {
  const by = after.points - before.points;
  if (Math.abs(by) < VISIBLE_POINTS) return null;
  const answered = after.known.filter((criterion) => !before.known.includes(criterion));
  const silent = before.known.filter((criterion) => !after.known.includes(criterion));
  const step = after.confidence - before.confidence;
  const coverage = answered.length + silent.length > 0 || Math.abs(step) >= COVERAGE_STEP;
  const otherwise = before.readings === after.readings ? "ageing" : "market";
  return { kind: coverage ? "coverage" : otherwise, by, answered, silent, step };
}
