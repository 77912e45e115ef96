import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { threatBand, type Band } from "@/lib/scoring/threat-score";
import type { Citations } from "../record/citations";
import type { MarketScores } from "../market/market-scores";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

export type BriefThreat = Band & { vendor: VendorMark };

export type BriefThreats = {
  /** Who threatens it most, and whom it threatens most; by points, then name. */
  threatsTo: readonly BriefThreat[];
  threatsFrom: readonly BriefThreat[];
  /** How many there are in each direction; more than this page names. */
  rivals: number;
};

/** So many stand on a vendor's page in each direction: more than any day had vendors rated. */
const NAMED = 20;

/** A vendor's threats in both directions, the greatest of them; none when it is not rated. */
export function briefThreats(
  citations: Citations,
  { market }: MarketScores,
  slug: string,
): BriefThreats {
  const own = market.find(({ vendor }) => vendor === slug);
  if (own === undefined) return { threatsTo: [], threatsFrom: [], rivals: 0 };
  const rivals = market.filter((rival) => rival !== own);
  const greatest = (threatOf: (rival: ThreatProfile) => Band | null) =>
    greatestOf(rivals, threatOf)
      .map(({ rival, band }) => ({ vendor: vendorMark(citations, rival.vendor), ...band }))
      .toSorted((a, b) => b.points - a.points || a.vendor.name.localeCompare(b.vendor.name))
      .slice(0, NAMED);
  return {
    threatsTo: greatest((rival) => threatBand(rival, own, market, method)),
    threatsFrom: greatest((rival) => threatBand(own, rival, market, method)),
    rivals: rivals.length,
  };
}

/** As many rivals as are named, and any as great as the last of them: names decide among those. */
function greatestOf(
  rivals: readonly ThreatProfile[],
  threatOf: (rival: ThreatProfile) => Band | null,
): { rival: ThreatProfile; band: Band }[] {
  const threats = rivals.flatMap((rival) => {
    const band = threatOf(rival);
    return band === null ? [] : [{ rival, band }];
  });
  const points = threats.map(({ band }) => band.points).toSorted((a, b) => b - a);
  const least = points[NAMED - 1] ?? 0;
  return threats.filter(({ band }) => band.points >= least);
}
