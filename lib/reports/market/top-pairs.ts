import type { Axis } from "@/lib/scoring/method";
import type { Pair } from "@/lib/scoring/robustness/pairwise-winning";
import { axisSpreads, rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { topTwo } from "@/lib/scoring/robustness/top-two";
import type { Citations } from "../record/citations";
import type { ScoredVendor } from "./market-scores";
import { EVERYTHING, WEIGHTS } from "./robustness";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** The two vendors that most often hold the two best places on an axis. */
export type TopPair = {
  axis: Axis;
  vendors: readonly [VendorMark, VendorMark];
  /** Share 0–1 of weightings, values at their points. */
  share: number;
  /** The same with every value anywhere within its evidence bounds. */
  shareWithinBounds: number;
};

/**
 * Whether the market comes down to two players, where no shares say so: the pair that holds the
 * top two places most often, per axis (data/method/robustness.md). Empty with fewer than two.
 */
export function topPairs(citations: Citations, vendors: readonly ScoredVendor[]): TopPair[] {
  if (vendors.length < 2) return [];
  return (["presence", "direction"] as const).map((axis) => topPair(citations, vendors, axis));
}

function topPair(citations: Citations, vendors: readonly ScoredVendor[], axis: Axis): TopPair {
  const scores = vendors.map(({ position }) => position);
  const spreads = axisSpreads(scores, axis);
  const weightings = topTwo(rankQuestion(spreads, WEIGHTS));
  const best = weightings.reduce((a, b) => (b.share > a.share ? b : a));
  const within = topTwo(rankQuestion(spreads, EVERYTHING));
  const ordered = best.pair.toSorted(
    (a, b) => (scores[b]?.[axis].points ?? 0) - (scores[a]?.[axis].points ?? 0),
  );
  const mark = (at: number | undefined) => vendorMark(citations, vendors[at ?? 0]?.slug ?? "");
  return {
    axis,
    vendors: [mark(ordered[0]), mark(ordered[1])],
    share: best.share,
    shareWithinBounds: within.find(({ pair }) => same(pair, best.pair))?.share ?? 0,
  };
}

const same = (a: Pair, b: Pair) => a[0] === b[0] && a[1] === b[1];
