import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { threatPoints } from "@/lib/scoring/threat-points";
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
  const greatest = (pairOf: (rival: ThreatProfile) => Pair) =>
    greatestOf(market, rivals.map(pairOf))
      .map((pair) => ({ ...pair, vendor: vendorMark(citations, rivalIn(pair, own)) }))
      .toSorted((a, b) => b.points - a.points || a.vendor.name.localeCompare(b.vendor.name))
      .slice(0, NAMED)
      .flatMap(({ vendor, challenger, incumbent }) => {
        const band = threatBand(challenger, incumbent, market, method);
        return band === null ? [] : [{ vendor, ...band }];
      });
  return {
    threatsTo: greatest((rival) => ({ challenger: rival, incumbent: own })),
    threatsFrom: greatest((rival) => ({ challenger: own, incumbent: rival })),
    rivals: rivals.length,
  };
}

type Pair = { challenger: ThreatProfile; incumbent: ThreatProfile };

function rivalIn({ challenger, incumbent }: Pair, own: ThreatProfile): string {
  return challenger === own ? incumbent.vendor : challenger.vendor;
}

/**
 * As many as are named, and any as great as the last of them: names decide among those. Everyone
 * is a rival, so that all are compared by bare points and only the named are worked out in full.
 */
function greatestOf(market: readonly ThreatProfile[], pairs: readonly Pair[]) {
  const pointsOf = threatPoints(market, method);
  const threats = pairs.flatMap((pair) => {
    const points = pointsOf(pair.challenger, pair.incumbent);
    return points === null ? [] : [{ ...pair, points }];
  });
  const ascending = Float64Array.from(threats, ({ points }) => points).sort();
  const least = ascending.at(-NAMED) ?? 0;
  return threats.filter(({ points }) => points >= least);
}
