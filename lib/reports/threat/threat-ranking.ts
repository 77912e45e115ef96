import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import { threatDek, threatFinding } from "../market/findings";
import { openMarket, type OpenMarket } from "../market/open-market";
import { threatBackground } from "./threat-background";
import { threatRows } from "./threat-rows";
import type { ReportFrame } from "../report-frame";
import type { LeverBackground, ThreatRow } from "./threat-row";
import { unscoredReason } from "../vendor/unscored";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

export type ThreatRanking = ReportFrame & {
  incumbent: VendorMark;
  finding: string;
  dek: string;
  /** Whom else to put in its place: rated vendors by presence, then name. */
  homes: readonly VendorMark[];
  /** By threat, then name. Empty when the incumbent has no presence: `unrankedReason` says so. */
  rows: readonly ThreatRow[];
  /** What they are all measured against, by lever. */
  background: readonly LeverBackground[];
  unrankedReason: string | null;
};

/** Who threatens a vendor, as of one day. Null when no such vendor is on record by then. */
export async function threatRanking(slug: string, moment: Moment): Promise<ThreatRanking | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return rankingOf(await openMarket(moment), slug);
}

/** The same, from a market at hand. Pure. */
export function rankingOf(
  { day, scores, positions }: OpenMarket,
  slug: string,
): ThreatRanking | null {
  const vendor = day.citations.find("vendor", slug);
  if (vendor === null) return null;
  const incumbent = vendorMark(day.citations, slug);
  const scored = scores.vendors.some((vendor) => vendor.slug === slug);
  const rows = threatRows(day, scores, slug);
  const unrankedReason = scored ? null : unscoredReason(scores, vendor);
  return {
    ...day.frame,
    incumbent,
    homes: positions.map(({ vendor }) => vendor),
    finding: scored
      ? threatFinding(incumbent.name, rows)
      : `Nobody is ranked against ${incumbent.name} on this day`,
    dek: unrankedReason ?? threatDek(rows),
    rows,
    background: threatBackground(day.citations, scores, slug),
    unrankedReason,
  };
}
