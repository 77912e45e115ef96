import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import type { MarketChange } from "../change/market-change";
import { recentChange } from "../change/recent-change";
import { vendorsCompared } from "../compare/compare-vendors";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { Brief } from "./brief";
import { vendorChanges } from "./brief-changes";
import { assumptionsOf, briefRecords, challengersOf, drawnPositions } from "./brief-market";
import { Footnotes } from "./footnotes";

/** Two vendors on two pages. Null when they are one, or one is not on record by then. */
export async function compareBrief(pair: Pair, moment: Moment): Promise<Brief | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const change = await recentChange(moment);
  return change && compareBriefOf(await openMarket(moment), pair, change);
}

export type Pair = readonly [string, string];

/** The same, from a market at hand and what moved in it. Pure. */
export function compareBriefOf(market: OpenMarket, pair: Pair, change: MarketChange): Brief | null {
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
    ...briefRecords(market, {
      vendors: pair,
      changes: (cite) => vendorChanges(change, [a, b], cite),
      footnotes,
    }),
    assumptions: assumptionsOf(market),
    citedSources: footnotes.list(),
  };
}
