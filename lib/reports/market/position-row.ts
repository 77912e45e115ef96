import type { ScoredAxis } from "./scored-line";
import type { VendorMark } from "../vendor/vendor-mark";

export type QuadrantLabel = "Leader" | "Incumbent" | "Contender" | "Niche";

/** One vendor's place in the market, with how sure it is. */
export type PositionRow = {
  vendor: VendorMark;
  presence: ScoredAxis;
  direction: ScoredAxis;
  quadrant: QuadrantLabel;
  /** Share 0–1 of draws (weights and values within bounds) under that label. */
  quadrantShare: number;
  /** Rank on presence, 1 = first, with the 5–95 % range over the draws. */
  presenceRank: {
    median: number;
    low: number;
    high: number;
    /** How many vendors are ranked. */
    of: number;
    /** Share 0–1 of weightings in which it is first, values at their points. */
    firstShare: number;
    /** The same with every value anywhere within its evidence bounds. */
    firstWithinBounds: number;
  };
  /** Names that the evidence cannot separate on presence, itself included; one name = none. */
  tiedWith: readonly string[];
  /** Sources and records behind the score. */
  records: number;
};
