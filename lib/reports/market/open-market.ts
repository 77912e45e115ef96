import type { Moment } from "@/lib/domain/moment";
import { archiveOf, heldDay, type DayArchive } from "../day-archive";
import { heldByMoment } from "../held-by-moment";
import { marketScores, type MarketScores } from "./market-scores";
import type { PositionRow } from "./position-row";
import { positionRows } from "./position-rows";

/** One day's archive, scored: what every screen with a score begins with. */
export type OpenMarket = {
  day: DayArchive;
  scores: MarketScores;
  /** By presence, then name. */
  positions: PositionRow[];
};

/** Opens and scores the archive as of one day, once for all pages of that day. */
export async function openMarket(moment: Moment): Promise<OpenMarket> {
  return heldMarket(await archiveOf(moment), moment);
}

const heldMarket = heldByMoment((archive, moment) => scoredMarket(heldDay(archive, moment)));

/** The same, from an archive at hand. Pure. */
export function scoredMarket(day: DayArchive): OpenMarket {
  const scores = marketScores(day);
  return { day, scores, positions: positionRows(day, scores) };
}
