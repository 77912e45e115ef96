import type { Lever } from "@/lib/domain/lever";
import type { PartialDate } from "@/lib/domain/partial-date";
import type { Segment } from "@/lib/domain/segment";
import type { CitedRecord } from "../record/cited-record";
import type { VendorMark } from "../vendor/vendor-mark";

export type ThreatCell = {
  lever: Lever;
  segment: Segment;
  points: number;
  low: number;
  high: number;
  /** Lever value 0–1. */
  tau: number;
  /** Part of the incumbent's presence in this segment, 0–1. */
  segmentShare: number;
  /** Lever weight, 0–1. points = 100 × segmentShare × leverWeight × tau. */
  leverWeight: number;
  /** False: no evidence; counts 0, could be anything up to `high`. */
  known: boolean;
  /** tau in words with its numbers: "1 of 5 desktop products". */
  formula: string;
  /** What is on record of the challenger. */
  records: readonly CitedRecord[];
};

/** What every challenger is measured against by one lever: told once, not under each of them. */
export type LeverBackground = { lever: Lever; records: readonly CitedRecord[] };

/** One challenger's threat to one incumbent. Cells add up by lever, by segment and in total. */
export type ThreatRow = {
  challenger: VendorMark;
  points: number;
  low: number;
  high: number;
  byLever: readonly { lever: Lever; points: number; known: boolean }[];
  bySegment: readonly { segment: Segment; points: number }[];
  cells: readonly ThreatCell[];
  /** Share 0–1 of lever weightings in which it is the top threat. */
  topShare: number;
  /** The same with every lever value anywhere within its bounds. */
  topWithinBounds: number;
  /** 1 = greatest threat, with its 5–95 % range over the draws. */
  rank: { median: number; low: number; high: number };
  tiedWith: readonly string[];
  ifKept: {
    expected: number;
    allKept: number;
    /** With the incumbent's own promises kept as well. */
    incumbentAlsoKeeps: number;
    gains: readonly {
      promise: CitedRecord;
      points: number;
      probability: number;
      /** End of the due period; null = open-ended. */
      dueUntil: PartialDate | null;
      /** A due date that the source did not give. */
      assumedDue: boolean;
      openEnded: boolean;
    }[];
  };
  /** One sentence: the two largest levers, the weakest grade behind them, and what has no record. */
  inWords: string;
};
