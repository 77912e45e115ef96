import { checkRange } from "../check-range";

/** What a weight may be, 0–1. Equal bounds fix it. */
export type WeightBounds = { low: number; high: number };

/** Two criteria by position, the first of which weighs at least as much as the second. */
export type WeightOrder = readonly [heavier: number, lighter: number];

/**
 * Which weightings are allowed: weights of 0 or more that sum to 1, each within its bounds, in
 * the order given, which may say something of all criteria, of some, or nothing.
 */
export type WeightSpace = {
  bounds: readonly WeightBounds[];
  order: readonly WeightOrder[];
};

/** Every weighting of so many criteria. */
export const anyWeighting = (criteria: number): WeightSpace => ({
  bounds: Array.from({ length: criteria }, () => ({ low: 0, high: 1 })),
  order: [],
});

// Sums of bounds may miss 1 by rounding alone.
const SLACK = 1e-12;

/**
 * The same weightings with every bound as tight as order and sum make it, or null when there is
 * no such weighting. Tightened lows obey the order and sum to 1 at most, tightened highs obey it
 * and sum to 1 at least, so a mixture of both is allowed: nothing else can stand in the way.
 * Throws when a bound is no share, or an order names no criterion or goes in a circle.
 * Source: data/method/robustness.md.
 */
export function tightened(space: WeightSpace): WeightSpace | null {
  checkSpace(space);
  const ordered = followOrder(space);
  const [least, most] = [
    total(ordered.map(({ low }) => low)),
    total(ordered.map(({ high }) => high)),
  ];
  const crossed = ordered.some(({ low, high }) => low > high + SLACK);
  if (crossed || least > 1 + SLACK || most < 1 - SLACK) return null;
  const bounds = ordered.map(({ low, high }) => ({
    low: Math.min(1, Math.max(low, 1 - (most - high))),
    high: Math.max(0, Math.min(high, 1 - (least - low))),
  }));
  return { bounds, order: space.order };
}

function checkSpace({ bounds, order }: WeightSpace): void {
  for (const { low, high } of bounds) {
    checkRange("the least a weight may be", low);
    checkRange("the most a weight may be", high);
  }
  for (const at of order.flat()) checkRange("a criterion's position", at, 0, bounds.length - 1);
  if (goesInACircle(order, bounds.length)) {
    throw new RangeError(
      "An order of importance cannot go in a circle: fix equal weights instead.",
    );
  }
}

/** Bounds that hold for the lighter hold for the heavier, and the other way round. */
function followOrder({ bounds, order }: WeightSpace): WeightBounds[] {
  const lows = bounds.map(({ low }) => low);
  const highs = bounds.map(({ high }) => high);
  // As long a chain as there can be: one round for each criterion.
  for (let round = 0; round < bounds.length; round++) {
    for (const [heavier, lighter] of order) {
      lows[heavier] = Math.max(lows[heavier] ?? 0, lows[lighter] ?? 0);
      highs[lighter] = Math.min(highs[lighter] ?? 1, highs[heavier] ?? 1);
    }
  }
  return lows.map((low, at) => ({ low, high: highs[at] ?? 1 }));
}

/** Takes away, round by round, what nothing outweighs any more; in a circle something stays. */
function goesInACircle(order: readonly WeightOrder[], criteria: number): boolean {
  let left = order;
  for (let round = 0; round < criteria; round++) {
    const lighter = new Set(left.map(([, other]) => other));
    left = left.filter(([one]) => lighter.has(one));
  }
  return left.length > 0;
}

/** One allowed weighting of a tightened space: the mixture of its lows and highs that sums to 1. */
export function someWeighting({ bounds }: WeightSpace): number[] {
  const least = total(bounds.map(({ low }) => low));
  const most = total(bounds.map(({ high }) => high));
  const share = most > least ? (1 - least) / (most - least) : 0;
  return bounds.map(({ low, high }) => low + share * (high - low));
}

/** Tells of weightings whether they lie within bounds and order: made once, asked of every draw. */
export function allowing({ bounds, order }: WeightSpace): (weights: Float64Array) => boolean {
  const least = Float64Array.from(bounds, ({ low }) => low - SLACK);
  const most = Float64Array.from(bounds, ({ high }) => high + SLACK);
  const inOrder = (weights: Float64Array) =>
    order.every(([one, other]) => (weights[one] ?? 0) >= (weights[other] ?? 0) - SLACK);
  return (weights) => isBetween(weights, least, most) && (order.length === 0 || inOrder(weights));
}

function isBetween(weights: Float64Array, least: Float64Array, most: Float64Array): boolean {
  for (let at = 0; at < least.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight < (least[at] ?? 0) || weight > (most[at] ?? 0)) return false;
  }
  return true;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
