import { formatPercent } from "@/lib/format/concentration";
import { countOf } from "@/lib/format/numbers";
import {
  concentration,
  dominance,
  MOST_RANGES,
  partialConcentration,
  type Bounds,
} from "@/lib/scoring/market-structure";
import { concentrationClass, guidelines } from "@/lib/scoring/merger-guidelines";
import type { Classed, PublishedShare, StructureFigure } from "./structure-point";

/** Why shares give no figure, in words; null when they give one. */
export function whyRefused(shares: readonly Bounds[]): string | null {
  const sum = shares.reduce((so, { low }) => so + low, 0);
  // 1e-9: shares that sum to 1 up to the last digit of a computer are all of it.
  if (sum > 1 + 1e-9) {
    return `These shares add up to ${formatPercent(sum)}, more than there is: they cannot be of one market. Check their records.`;
  }
  const ranges = shares.filter(({ low, high }) => low < high).length;
  return ranges > MOST_RANGES
    ? `${countOf(ranges, "share")} are given as ranges; bounds are worked out for up to ${MOST_RANGES}. Look for exact shares.`
    : null;
}

/** Every measure of shares that are not refused; they come largest first. */
export function structureFigure(shares: readonly PublishedShare[]): StructureFigure {
  const partial = partialConcentration(shares);
  const points = shares.some(({ low, high }) => low < high) ? null : shares.map(({ low }) => low);
  return {
    ...partial,
    classes: classed(partial.hhi),
    leader: leaderOf(shares, partial.rest.high),
    dominance: points === null ? null : dominance(points),
    complete: points !== null && partial.rest.high === 0 ? hillNumbers(points) : null,
  };
}

/** Both ends of an HHI by every guideline, newest first. */
export function classed({ low, high }: Bounds): Classed[] {
  return guidelines.map((guideline) => ({
    guideline,
    low: concentrationClass(low, guideline),
    high: concentrationClass(high, guideline),
  }));
}

/** Sure when its least exceeds the most that any other, published or not, can have. */
function leaderOf(
  [first, ...others]: readonly PublishedShare[],
  rest: number,
): StructureFigure["leader"] {
  if (first === undefined) throw new RangeError("A market needs at least one share.");
  const most = Math.max(rest, ...others.map(({ high }) => high));
  return { vendor: first.vendor, sure: first.low > most };
}

function hillNumbers(points: readonly number[]): StructureFigure["complete"] {
  return { order1: Math.exp(concentration(points).entropy), order0: points.length };
}
