import type { Axis } from "../method";
import type { PositionScore } from "../position-score";
import { quadrant, quadrants, type Quadrant } from "../quadrant";
import { randomSource } from "./random-source";
import type { RankQuestion } from "./rank-question";
import { fixedValues, pointsOf, valuesWithinBounds, type Spread } from "./value-sampler";
import { anyWeights, type Sampler } from "./weight-sampler";

export type Draws = {
  seed: number;
  iterations: number;
  /** Draw every value between its evidence bounds; otherwise values stay at their points. */
  withinBounds: boolean;
};

/** The criteria of an axis, vendor by vendor, as values 0–1 with bounds. */
export function axisSpreads(scores: readonly PositionScore[], axis: Axis): Spread[][] {
  return scores.map((score) =>
    score[axis].criteria.map(({ point, low, high }) => ({ point, low, high })),
  );
}

/**
 * Who ranks where when all weightings (and, if asked, all values within bounds) are equally
 * likely: a question for `rankShares`, `pairwiseWinning` or `topTwo`. Asked anew with the same
 * seed it is drawn alike. Source: data/method/robustness.md.
 */
export function rankQuestion(
  spreads: readonly (readonly Spread[])[],
  { seed, iterations, withinBounds }: Draws,
): RankQuestion {
  const random = randomSource(seed);
  return {
    alternatives: spreads.length,
    criteria: spreads[0]?.length ?? 0,
    iterations,
    weights: anyWeights(random),
    values: withinBounds ? valuesWithinBounds(spreads, random) : fixedValues(pointsOf(spreads)),
  };
}

/**
 * For each vendor the share of draws (0–1) in each quadrant; presence and direction weights are
 * drawn apart. Deterministic for a seed. Source: data/method/robustness.md.
 */
export function quadrantShares(
  scores: readonly PositionScore[],
  { seed, iterations, withinBounds }: Draws,
  threshold: number,
): Record<Quadrant, number>[] {
  const random = randomSource(seed);
  const draw = (axis: Axis) => {
    const spreads = axisSpreads(scores, axis);
    const values = withinBounds ? valuesWithinBounds(spreads, random) : fixedValues(pointsOf(spreads)); // prettier-ignore
    return axisDraw(anyWeights(random), values, spreads);
  };
  const [presence, direction] = [draw("presence"), draw("direction")];
  const counts = scores.map(() => new Uint32Array(quadrants.length));
  for (let at = 0; at < iterations; at++) {
    const [across, up] = [presence(), direction()];
    counts.forEach((count, i) => {
      const where = quadrants.indexOf(quadrant(across[i] ?? 0, up[i] ?? 0, threshold));
      count[where] = (count[where] ?? 0) + 1;
    });
  }
  return counts.map((count) => {
    const share = (name: Quadrant) => (count[quadrants.indexOf(name)] ?? 0) / iterations;
    return {
      leader: share("leader"),
      incumbent: share("incumbent"),
      contender: share("contender"),
      niche: share("niche"),
    };
  });
}

/** Draws one weighting of an axis and returns every vendor's points 0–100. */
function axisDraw(weigh: Sampler, value: Sampler, spreads: Spread[][]): () => Float64Array {
  const criteria = spreads[0]?.length ?? 0;
  const weights = new Float64Array(criteria);
  const values = new Float64Array(criteria * spreads.length);
  const points = new Float64Array(spreads.length);
  return () => {
    weigh(weights);
    value(values);
    for (let i = 0; i < points.length; i++) {
      let sum = 0;
      for (let j = 0; j < criteria; j++) sum += (weights[j] ?? 0) * (values[i * criteria + j] ?? 0);
      points[i] = 100 * sum;
    }
    return points;
  };
}
