import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import type { MarketChange } from "../change/market-change";
import { recentChange } from "../change/recent-change";
import { openMarket, type OpenMarket } from "../market/open-market";
import { rankingOf } from "../threat/threat-ranking";
import { scorecardOf } from "../vendor/vendor-scorecard";
import type { Brief } from "./brief";
import { vendorChanges } from "./brief-changes";
import { assumptionsOf, briefRecords, challengersOf, drawnPositions } from "./brief-market";
import { Footnotes } from "./footnotes";

/** So many challengers stand on the first page, beside all else. */
const CHALLENGERS = 4;

/** One vendor on two pages, as of one day. Null when no such vendor is on record by then. */
export async function vendorBrief(slug: string, moment: Moment): Promise<Brief | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const change = await recentChange(moment);
  return change && vendorBriefOf(await openMarket(moment), slug, change);
}

/** The same, from a market at hand and what moved in it. Pure. */
export function vendorBriefOf(
  market: OpenMarket,
  slug: string,
  change: MarketChange,
): Brief | null {
  const card = scorecardOf(market, slug);
  const ranking = rankingOf(market, slug);
  if (card === null || ranking === null) return null;
  const footnotes = new Footnotes();
  const { vendor, finding, dek } = card;
  return {
    ...market.day.frame,
    ...{ about: "vendor", vendors: [vendor], subject: vendor.name, finding, dek },
    ...drawnPositions(market, [slug]),
    challengers: [
      {
        incumbent: vendor,
        finding: ranking.finding,
        ...challengersOf(ranking.rows, CHALLENGERS, footnotes),
        unrankedReason: ranking.unrankedReason,
      },
    ],
    criteria: [],
    ...briefRecords(market, {
      vendors: [slug],
      changes: (cite) => vendorChanges(change, [vendor], cite),
      footnotes,
    }),
    assumptions: assumptionsOf(market),
    citedSources: footnotes.list(),
  };
}
