import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { formatFirstShare } from "@/lib/format/numbers";
import { ARCHIVE_TAG } from "../day-archive";
import type { MarketChange } from "../change/market-change";
import { recentChange } from "../change/recent-change";
import { openMarket, type OpenMarket } from "../market/open-market";
import { rankingOf } from "../threat/threat-ranking";
import type { Brief } from "./brief";
import { threatChanges } from "./brief-changes";
import { assumptionsOf, briefRecords, challengersOf, drawnPositions } from "./brief-market";
import { Footnotes } from "./footnotes";

/** So many challengers stand on the first page, beside all else. */
const CHALLENGERS = 4;
/** So many of them have their records on the second page, beside those of the vendor. */
const FOLLOWED = 3;

/** The threats to a vendor on two pages. Null when no such vendor is on record by then. */
export async function threatBrief(slug: string, moment: Moment): Promise<Brief | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const change = await recentChange(moment, slug);
  return change && threatBriefOf(await openMarket(moment), slug, change);
}

/** The same, from a market at hand and what moved in it against the vendor. Pure. */
export function threatBriefOf(
  market: OpenMarket,
  slug: string,
  change: MarketChange,
): Brief | null {
  const ranking = rankingOf(market, slug);
  if (ranking === null) return null;
  const footnotes = new Footnotes();
  const { incumbent, finding, dek, rows, unrankedReason } = ranking;
  const followed = rows.slice(0, FOLLOWED).map(({ challenger }) => challenger.slug);
  const [first] = rows;
  return {
    ...market.day.frame,
    ...{ about: "threats", vendors: [incumbent], subject: `threats to ${incumbent.name}` },
    ...{ finding, dek },
    ...drawnPositions(market, [slug, ...followed]),
    challengers: [
      {
        incumbent,
        finding:
          first === undefined
            ? finding
            : `${first.challenger.name} comes ${formatFirstShare(first.topShare)} of the levers`,
        ...challengersOf(rows, CHALLENGERS, footnotes),
        unrankedReason,
      },
    ],
    criteria: [],
    ...briefRecords(market, {
      vendors: [slug, ...followed],
      changes: (cite) => threatChanges(change, cite),
      footnotes,
    }),
    assumptions: assumptionsOf(market),
    citedSources: footnotes.list(),
  };
}
