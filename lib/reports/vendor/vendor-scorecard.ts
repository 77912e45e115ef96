import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { recordOf } from "@/lib/scoring/coding/promise-standing";
import { ARCHIVE_TAG } from "../day-archive";
import { vendorDek, vendorFinding } from "../market/findings";
import { marketHistory } from "../history/market-history";
import { recentChange, vendorMoved, type RecentChange } from "../change/recent-change";
import type { MarketScores } from "../market/market-scores";
import { openMarket, type OpenMarket } from "../market/open-market";
import { makerOf, productBrief, type ProductBrief } from "../product/product-brief";
import { promiseRows } from "../promise/promise-rows";
import { briefThreats, type BriefThreats } from "../threat/brief-threats";
import { timelineOf, vendorFacts } from "./vendor-facts";
import type { CitedRecord } from "../record/cited-record";
import type { PositionRow } from "../market/position-row";

import type { PromiseRow } from "../promise/promise-row";
import type { ReportFrame } from "../report-frame";
import type { Supposition } from "../scenario/supposition";
import { vendorSuppositions } from "../scenario/vendor-suppositions";
import { unscoredReason } from "./unscored";
import { vendorMark, type VendorMark } from "./vendor-mark";
import { vendorTrend, type VendorTrend } from "../history/vendor-trend";

export type VendorScorecard = ReportFrame &
  BriefThreats & {
    vendor: VendorMark;
    finding: string;
    dek: string;
    facts: readonly { label: string; value: string }[];
    /** Null: not rated, for the reason in `dek`. */
    position: PositionRow | null;
    /** Presence and direction per quarter; null = it was never scored. */
    trend: VendorTrend | null;
    /** How it moved in the last 90 days; null = it was ranked on neither day. */
    changed: RecentChange | null;
    products: readonly ProductBrief[];
    promises: readonly PromiseRow[];
    /** On-time record with its 90 % interval; label says "no track record" when nothing is settled. */
    onTime: {
      mean: number;
      low: number;
      high: number;
      kept: number;
      settled: number;
      label: string;
    };
    /** What can be supposed of it; empty where it is not rated. */
    whatIf: readonly Supposition[];
    alliances: readonly CitedRecord[];
    timeline: readonly { day: string; record: CitedRecord }[];
    /** What the founding article says of it. */
    statements: readonly {
      number: number;
      says: string;
      speaker: string;
      record: CitedRecord;
    }[];
  };

/** One vendor as of one day. Null when no such vendor is on record by then. */
export async function vendorScorecard(
  slug: string,
  moment: Moment,
): Promise<VendorScorecard | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const market = await openMarket(moment);
  const card = scorecardOf(market, slug);
  if (card === null) return null;
  const change = await recentChange(moment);
  const changed = change && vendorMoved(change, slug);
  return { ...card, trend: vendorTrend(await marketHistory(moment), slug), changed };
}

/** All that rests on one day alone, from a market at hand. Pure. */
export function scorecardOf(
  market: OpenMarket,
  slug: string,
): Omit<VendorScorecard, "trend" | "changed"> | null {
  const { day, scores, positions } = market;
  const { citations, about, asOf } = day;
  const vendor = citations.find("vendor", slug);
  if (vendor === null) return null;
  const position = positions.find((row) => row.vendor.slug === slug) ?? null;
  return {
    ...day.frame,
    vendor: vendorMark(citations, slug),
    finding:
      position === null ? `${vendor.name} is not rated on this day` : vendorFinding(position),
    dek: position === null ? unscoredReason(scores, vendor) : vendorDek(position),
    facts: vendorFacts(citations, vendor),
    position,
    products: about
      .products(slug)
      .filter((product) => makerOf(product, asOf) === slug)
      .map((product) => productBrief(product, asOf))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    promises: promiseRows(day, about.promises(slug), scores.coding),
    onTime: onTimeOf(scores, slug),
    whatIf: vendorSuppositions(market, slug),
    ...briefThreats(citations, scores, slug),
    alliances: about
      .tiesBetween(slug)
      .map((alliance) => citations.cite("alliance", alliance))
      .toSorted((a, b) => b.publicFrom.localeCompare(a.publicFrom)),
    timeline: timelineOf(day, slug),
    statements: about
      .statements(slug)
      .toSorted((a, b) => a.number - b.number)
      .map((statement) => ({
        number: statement.number,
        says: statement.says,
        speaker: statement.speaker,
        record: citations.cite("statement", statement),
      })),
  };
}

function onTimeOf({ coding }: MarketScores, slug: string): VendorScorecard["onTime"] {
  const { onTime } = recordOf(coding, slug);
  const settled = onTime.kept + onTime.failed;
  return {
    ...{ mean: onTime.mean, low: onTime.low, high: onTime.high, kept: onTime.kept, settled },
    label: onTime.trackRecord
      ? `${onTime.kept} of ${settled} promises that came due were kept on time`
      : "no track record",
  };
}
