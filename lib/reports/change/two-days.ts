import type { Archive } from "@/lib/domain/archive";
import { differingRecords, withLaterReadings } from "@/lib/domain/reading-changes";
import type { Stages } from "@/lib/scoring/change/stages";
import { Coding } from "@/lib/scoring/coding/coding";
import { method } from "@/lib/scoring/method";
import { methodOn } from "@/lib/scoring/method-on";
import type { DayArchive } from "../day-archive";
import type { MarketScores } from "../market/market-scores";
import type { OpenMarket } from "../market/open-market";

/** Two days to be compared, each as its archive has it. */
export type TwoDays = {
  before: { day: DayArchive; scores: MarketScores };
  after: OpenMarket;
  /** What the archive of the later day says of the earlier: another one where records were corrected. */
  revised: Archive;
};

/** The way from one day to the other, step by step. */
export type Way = {
  /** What scores are read from: before, aged, corrected, with what became public, after. */
  codings: Stages<Coding>;
  /** The records that each of the four steps added, took away or changed, by `recordKey`. */
  touched: readonly ReadonlySet<string>[];
};

/**
 * Takes one thing at a time, in the order of decision 0030: the days pass over the same records;
 * records are corrected; what became public is added; the method asks the questions of the later day.
 */
export function wayBetween({ before, after, revised }: TwoDays): Way {
  const { archive, asOf } = before.day;
  const { archive: later, asOf: until } = after.day;
  const asked = methodOn(method, asOf);
  const corrected = withLaterReadings(revised, later);
  return {
    codings: [
      before.scores.coding,
      new Coding(archive, until, asked),
      new Coding(corrected, until, asked),
      new Coding(later, until, asked),
      after.scores.coding,
    ],
    touched: [
      new Set(),
      differingRecords(archive, corrected),
      differingRecords(corrected, later),
      new Set(),
    ],
  };
}
