import type { Weighing } from "@/lib/domain/weighing";
import { allowedWeights } from "@/lib/scoring/robustness/allowed-weights";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { rankSharesByPair, type RankShares } from "@/lib/scoring/robustness/rank-acceptability";
import { rankInterval } from "@/lib/scoring/robustness/rank-interval";
import type { RankQuestion } from "@/lib/scoring/robustness/rank-question";
import { tieGroups } from "@/lib/scoring/robustness/tie-groups";
import {
  fixedValues,
  pointsOf,
  valuesWithinBounds,
  type Spread,
  type Table,
} from "@/lib/scoring/robustness/value-sampler";
import type { WeightSpace } from "@/lib/scoring/robustness/weight-space";

/** What is weighed: alternatives by row, criteria by column, values 0–1 with their bounds. */
export type Matter = {
  names: readonly string[];
  criteria: readonly string[];
  values: Table<Spread>;
  draws: number;
  /** Share of draws 0–1 below which one ahead and the next share their place. */
  tieShare: number;
};

/** One alternative under the weights of the sliders, and over all that are allowed. */
export type WeighedRow = {
  /** Its place in the matter. */
  at: number;
  /** 0–100 at the sliders' weights, values at their points. */
  points: number;
  median: number;
  /** Ranks between the 5th and the 95th of a hundred draws. */
  low: number;
  high: number;
  /** Share of draws in which it is first, 0–1. */
  firstShare: number;
  /** Who shares its place, in the order of mean rank; itself alone where that is clear. */
  tied: readonly number[];
};

export type Weighed = {
  /** By points, then name. */
  rows: readonly WeighedRow[];
  /** Share of draws in which the first row beats the second, 0–1; null without a second. */
  aheadOfNext: number | null;
};

/**
 * Scores and rank shares of what is weighed; the same seed gives the same table on the server and
 * in a browser, bit for bit. Weights and values are drawn as on every other screen. Throws for a
 * seed out of range. Source: data/method/robustness.md.
 */
export function weigh(matter: Matter, weighing: Weighing): Weighed {
  const shares = rankSharesByPair(questionOf(matter, weighing));
  const groups = tieGroups(shares.expectedRank, shares.winning, matter.tieShare);
  const ties = new Map(groups.flatMap(({ members }) => members.map((at) => [at, members])));
  const rows = matter.values
    .map((row, at) => ({
      ...{ at, points: pointsAt(row, weighing), tied: ties.get(at) ?? [at] },
      ...ranksOf(at, shares),
    }))
    .toSorted((a, b) => b.points - a.points || byName(matter, a.at, b.at));
  const [first, second] = rows;
  if (first === undefined || second === undefined) return { rows, aheadOfNext: null };
  return { rows, aheadOfNext: shares.winning([[first.at, second.at]])[0] ?? null };
}

/** The weightings that are allowed: locked ones stay, the others move around their sliders. */
export function spaceOf({ weights, locked, within }: Weighing): WeightSpace {
  const bounds = weights.map((weight, at) => {
    if (locked[at] === true) return { low: weight, high: weight };
    if (within === null) return { low: 0, high: 1 };
    return { low: Math.max(0, weight - within), high: Math.min(1, weight + within) };
  });
  return { bounds, order: [] };
}

function questionOf({ values, criteria, draws }: Matter, weighing: Weighing): RankQuestion {
  const random = randomSource(weighing.seed);
  // The sliders themselves are always allowed; nothing else may be left but them.
  const weights =
    allowedWeights(spaceOf(weighing), random) ??
    ((into: Float64Array) => into.set(weighing.weights));
  return {
    alternatives: values.length,
    criteria: criteria.length,
    iterations: draws,
    weights,
    values: weighing.withinBounds
      ? valuesWithinBounds(values, random)
      : fixedValues(pointsOf(values)),
  };
}

function ranksOf(at: number, { rankAcceptability }: RankShares) {
  const row = rankAcceptability[at] ?? [];
  const { best, worst } = rankInterval(row);
  return { median: medianRank(row), low: best, high: worst, firstShare: row[0] ?? 0 };
}

/** The first rank by which half of the draws are counted. */
function medianRank(row: readonly number[]): number {
  let sum = 0;
  const at = row.findIndex((share) => (sum += share) >= 0.5);
  return at < 0 ? row.length : at + 1;
}

const pointsAt = (row: readonly Spread[], { weights }: Weighing) =>
  100 * row.reduce((so, { point }, j) => so + (weights[j] ?? 0) * point, 0);

const byName = ({ names }: Matter, one: number, other: number) =>
  (names[one] ?? "").localeCompare(names[other] ?? "");
