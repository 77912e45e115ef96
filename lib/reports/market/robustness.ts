import { method } from "@/lib/scoring/method";
import type { Quadrant } from "@/lib/scoring/quadrant";
import { pairwiseWinning } from "@/lib/scoring/robustness/pairwise-winning";
import {
  axisSpreads,
  quadrantShares,
  rankQuestion,
} from "@/lib/scoring/robustness/position-robustness";
import { rankShares, type RankShares } from "@/lib/scoring/robustness/rank-acceptability";
import { rankInterval } from "@/lib/scoring/robustness/rank-interval";
import { threatSpreads } from "@/lib/scoring/robustness/threat-robustness";
import { tieGroups } from "@/lib/scoring/robustness/tie-groups";
import type { Spread, Table } from "@/lib/scoring/robustness/value-sampler";
import type { ThreatScore } from "@/lib/scoring/threat-score";
import { DRAWS, SEED } from "../day-archive";
import type { ScoredVendor } from "./market-scores";
import type { PositionRow } from "./position-row";
import type { ThreatRow } from "../threat/threat-row";

type Named = (slug: string) => string;

/** Weights drawn, values at their points: "in 97 % of weightings". */
export const WEIGHTS = { seed: SEED, iterations: DRAWS, withinBounds: false };
/** Weights drawn and every value anywhere within its evidence bounds: ranks, ties, quadrants. */
export const EVERYTHING = { ...WEIGHTS, withinBounds: true };

type PositionRobustness = Pick<PositionRow, "quadrantShare" | "presenceRank" | "tiedWith">;

/** How sure each vendor's quadrant and rank on presence are. */
export function presenceRobustness(
  vendors: readonly ScoredVendor[],
  named: Named,
): (slug: string) => PositionRobustness {
  if (vendors.length === 0)
    return () => ({ quadrantShare: 0, presenceRank: UNRANKED, tiedWith: [] });
  const scores = vendors.map(({ position }) => position);
  const slugs = vendors.map(({ slug }) => slug);
  const spreads = axisSpreads(scores, "presence");
  const { weightings, draws, tiedWith } = robustRanks(spreads, slugs, named);
  const shares = quadrantShares(scores, EVERYTHING, method.quadrantThreshold);
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  return (slug) => {
    const at = places.get(slug) ?? -1;
    const label: Quadrant = scores[at]?.quadrant ?? "niche";
    return {
      quadrantShare: shares[at]?.[label] ?? 0,
      presenceRank: {
        ...rankOf(draws, at),
        of: slugs.length,
        firstShare: firstShare(weightings, at),
        firstWithinBounds: firstShare(draws, at),
      },
      tiedWith: tiedWith(slug),
    };
  };
}

export type ThreatRobustness = Pick<
  ThreatRow,
  "topShare" | "topWithinBounds" | "rank" | "tiedWith"
>;

/** How sure each challenger's rank is. */
export function threatRobustness(
  threats: readonly ThreatScore[],
  named: Named,
): (slug: string) => ThreatRobustness {
  const slugs = threats.map(({ challenger }) => challenger);
  return leverRobustness(threatSpreads(threats), slugs, named);
}

/** The same of any sums of levers, a row of seven for each of those named. */
export function leverRobustness(
  spreads: Table<Spread>,
  slugs: readonly string[],
  named: Named,
): (slug: string) => ThreatRobustness {
  if (slugs.length === 0)
    return () => ({ topShare: 0, topWithinBounds: 0, rank: UNRANKED, tiedWith: [] });
  const { weightings, draws, tiedWith } = robustRanks(spreads, slugs, named);
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  return (slug) => {
    const at = places.get(slug) ?? -1;
    return {
      topShare: firstShare(weightings, at),
      topWithinBounds: firstShare(draws, at),
      rank: rankOf(draws, at),
      tiedWith: tiedWith(slug),
    };
  };
}

const UNRANKED = { median: 1, low: 1, high: 1, of: 0, firstShare: 0, firstWithinBounds: 0 };

function firstShare({ rankAcceptability }: RankShares, at: number): number {
  return rankAcceptability[at]?.[0] ?? 0;
}

function rankOf({ rankAcceptability }: RankShares, at: number): ThreatRow["rank"] {
  const row = rankAcceptability[at] ?? [];
  const { best, worst } = rankInterval(row);
  return { median: medianRank(row), low: best, high: worst };
}

/** The first rank by which half of the draws are counted. */
function medianRank(row: readonly number[]): number {
  let sum = 0;
  const at = row.findIndex((share) => (sum += share) >= 0.5);
  return at < 0 ? row.length : at + 1;
}

/** The ranks of those named so over all weightings, over all draws, and who shares its place. */
function robustRanks(spreads: Table<Spread>, slugs: readonly string[], named: Named) {
  const draws = rankShares(rankQuestion(spreads, EVERYTHING));
  return {
    weightings: rankShares(rankQuestion(spreads, WEIGHTS)),
    draws,
    tiedWith: tiesAmong(spreads, draws, slugs, named),
  };
}

/** For each of them who shares its place, by name, itself included; nobody else when it is clear. */
function tiesAmong(
  spreads: Table<Spread>,
  { expectedRank }: RankShares,
  slugs: readonly string[],
  named: Named,
) {
  const ties = new Map<string, string[]>();
  const groups = tieGroups(
    expectedRank,
    (pairs) => pairwiseWinning(rankQuestion(spreads, EVERYTHING), pairs),
    method.tieShare,
  );
  for (const { members } of groups) {
    const own = members.map((at) => slugs[at] ?? "");
    const names = own.map(named).toSorted((a, b) => a.localeCompare(b));
    for (const slug of own) ties.set(slug, names);
  }
  return (slug: string) => ties.get(slug) ?? [named(slug)];
}
