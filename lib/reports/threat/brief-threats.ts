import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { threatPoints } from "@/lib/scoring/threat-points";
import { threatBand } from "@/lib/scoring/threat-pressure";
import type { Band } from "@/lib/scoring/threat-reading";
import { threatScore } from "@/lib/scoring/threat-score";
import type { Citations } from "../record/citations";
import type { MarketScores } from "../market/market-scores";
import { threatRobustness, type ThreatRobustness } from "../market/robustness";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

export type BriefThreat = Band & { vendor: VendorMark };

/** A place among all who press one vendor. */
export type ThreatPlace = Pick<ThreatRobustness, "rank" | "tiedWith">;

export type BriefThreats = {
  /**
   * Who threatens it most, and whom it threatens most; by points, then name. Those who threaten it
   * compete for places: null where more do than are named, for all of them would have to be drawn.
   */
  threatsTo: readonly (BriefThreat & { place: ThreatPlace | null })[];
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
  const pointsOf = threatPoints(market, method);
  const greatest = (pairOf: (rival: ThreatProfile) => Pair) =>
    greatestOf(rivals, (rival) => pointsOf(...pairOf(rival)))
      .map(({ rival, points }) => ({ rival, points, vendor: vendorMark(citations, rival.vendor) }))
      .toSorted((a, b) => b.points - a.points || a.vendor.name.localeCompare(b.vendor.name))
      .slice(0, NAMED)
      .flatMap(({ rival, vendor }) => {
        const band = threatBand(...pairOf(rival), market, method);
        return band === null ? [] : [{ vendor, ...band }];
      });
  const placeOf = rivals.length > NAMED ? () => null : placesAgainst(own, market, citations);
  return {
    threatsTo: greatest((rival) => [rival, own]).map((threat) => ({
      ...threat,
      place: placeOf(threat.vendor.slug),
    })),
    threatsFrom: greatest((rival) => [own, rival]),
    rivals: rivals.length,
  };
}

/** How sure the place of everyone who presses a vendor is, from the draws of its own page. */
function placesAgainst(own: ThreatProfile, market: readonly ThreatProfile[], citations: Citations) {
  const scores = market.flatMap((rival) =>
    rival === own ? [] : (threatScore(rival, own, market, method) ?? []),
  );
  const robust = threatRobustness(scores, citations.names.vendor);
  return (slug: string): ThreatPlace => {
    const { rank, tiedWith } = robust(slug);
    return { rank, tiedWith };
  };
}

type Pair = [challenger: ThreatProfile, incumbent: ThreatProfile];

/**
 * As many as are named, and any as great as the last of them: names decide among those. Everyone
 * is a rival, so that all are compared by bare points and only the named are worked out in full.
 */
function greatestOf(
  rivals: readonly ThreatProfile[],
  pointsOf: (rival: ThreatProfile) => number | null,
): { rival: ThreatProfile; points: number }[] {
  const threats: { rival: ThreatProfile; points: number }[] = [];
  for (const rival of rivals) {
    const points = pointsOf(rival);
    if (points !== null) threats.push({ rival, points });
  }
  const ascending = Float64Array.from(threats, ({ points }) => points).sort();
  const least = ascending.at(-NAMED) ?? 0;
  return threats.filter(({ points }) => points >= least);
}
