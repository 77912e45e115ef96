import { checkRange } from "./check-range";

export type Point = { x: number; y: number };
export type Trend = {
  /** Median slope of all pairs, in y per x. */
  slope: number;
  /** Median y − slope × median x. */
  intercept: number;
  low: number;
  high: number;
};

// Fewer dates carry points and no slope (data/method/trend.md).
const FEWEST_DATES = 4;

/**
 * The trend few outliers can move: Theil and Sen's slope with Sen's interval at normal quantile
 * z (1.96 for 95 %). null with fewer than four different x. Throws for numbers that are not
 * finite. Source: Sen 1968; data/method/trend.md.
 */
export function trend(points: readonly Point[], z: number): Trend | null {
  if (new Set(points.map(({ x }) => x)).size < FEWEST_DATES) return null;
  return theilSen(points, z);
}

/** As {@link trend}, for any number of points; null when all x are equal or there are none. */
export function theilSen(points: readonly Point[], z: number): Trend | null {
  points.forEach(({ x, y }) => [x, y].forEach((n) => checkRange("point", n, -Infinity, Infinity)));
  const slopes = pairSlopes(points).toSorted((a, b) => a - b);
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  const spread = z * Math.sqrt(kendallVariance(points));
  const count = slopes.length;
  // The M₁-th and (M₂ + 1)-th smallest slopes, counted from 1; positions here count from 0.
  const below = Math.round((count - spread) / 2) - 1;
  const above = Math.round((count + spread) / 2);
  return {
    slope,
    intercept: median(points.map(({ y }) => y)) - slope * median(points.map(({ x }) => x)),
    low: slopes[Math.max(0, below)] ?? slope,
    high: slopes[Math.min(count - 1, above)] ?? slope,
  };
}

function pairSlopes(points: readonly Point[]): number[] {
  return points.flatMap((a, at) =>
    points
      .slice(at + 1)
      .filter((b) => b.x !== a.x)
      .map((b) => (b.y - a.y) / (b.x - a.x)),
  );
}

/** Variance of Kendall's S, corrected for ties in x and in y (Sen 1968, equation 2.6). */
function kendallVariance(points: readonly Point[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const ties = (values: number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + term(count), 0);
  };
  const tied = ties(points.map(({ x }) => x)) + ties(points.map(({ y }) => y));
  return Math.max(0, (term(points.length) - tied) / 18);
}

/** The middle number, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
