import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import { vendorsCompared } from "../compare/compare-vendors";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { Brief } from "./brief";
import { assumptionsOf, briefRecords, challengersOf, drawnPositions } from "./brief-market";
import { Footnotes } from "./footnotes";

/** Two vendors on two pages. Null when they are one, or one is not on record by then. */
export async function compareBrief(pair: Pair, moment: Moment): Promise<Brief | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return compareBriefOf(await openMarket(moment), pair);
}

export type Pair = readonly [string, string];

/** The same, from a market at hand. Pure. */
export function compareBriefOf(market: OpenMarket, pair: Pair): Brief | null {
  const compared = vendorsCompared(market, [...new Set(pair)]);
  const vendors = compared.columns.flatMap(({ vendor }) => vendor ?? []);
  const [a, b] = vendors;
  if (a === undefined || b === undefined) return null;
  const footnotes = new Footnotes();
  const { finding, dek, criteria } = compared;
  return {
    ...market.day.frame,
    ...{ about: "comparison", vendors, subject: `${a.name} against ${b.name}`, finding, dek },
    ...drawnPositions(market, pair),
    challengers: compared.threats.map(({ incumbent, rows, finding: threat }) => ({
      incumbent,
      finding: threat,
      ...challengersOf(rows, 1, footnotes),
      unrankedReason: null,
    })),
    criteria,
    ...briefRecords(market, pair, footnotes),
    assumptions: assumptionsOf(market),
    citedSources: footnotes.list(),
  };
}
