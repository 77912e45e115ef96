import { randomSource } from "@/lib/scoring/robustness/random-source";

/** What SMAA-2 counts, flat: alternative × rank, and alternative × criterion. */
export type Counts = { ranks: Uint32Array; weights: Float64Array };

/**
 * The method as one would write it down, over typed arrays: uniform numbers put in order as they
 * come, their gaps as weights, sums of products, and every score held against every other. Nothing
 * here is shared with the product but the generator.
 */
export function referenceCounts(table: readonly number[][], seed: number, draws: number): Counts {
  const [m, n] = [table.length, table[0]!.length];
  const values = Float64Array.from(table.flat());
  const random = randomSource(seed);
  const weights = new Float64Array(n);
  const scores = new Float64Array(m);
  const ranks = new Uint32Array(m * m);
  const sums = new Float64Array(m * n);
  for (let draw = 0; draw < draws; draw++) {
    weigh(weights, random);
    score(scores, weights, values);
    for (let i = 0; i < m; i++) {
      const ahead = numberAhead(scores, scores[i]!);
      ranks[i * m + ahead]!++;
      if (ahead === 0) weights.forEach((weight, j) => (sums[i * n + j]! += weight));
    }
  }
  return { ranks, weights: sums };
}

/** Sums of products, alternative by alternative. */
export function score(scores: Float64Array, weights: Float64Array, values: Float64Array): void {
  const n = weights.length;
  for (let i = 0; i < scores.length; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += weights[j]! * values[i * n + j]!;
    scores[i] = sum;
  }
}

/** How many scores beat this one: its rank − 1. */
export function numberAhead(scores: Float64Array, own: number): number {
  let ahead = 0;
  for (let k = 0; k < scores.length; k++) if (scores[k]! - own > 1e-12) ahead++;
  return ahead;
}

function weigh(weights: Float64Array, random: () => number): void {
  const last = weights.length - 1;
  for (let count = 0; count < last; count++) {
    const number = random();
    let at = count;
    for (; at > 0 && weights[at - 1]! > number; at--) weights[at] = weights[at - 1]!;
    weights[at] = number;
  }
  weights[last] = 1;
  for (let at = last; at > 0; at--) weights[at]! -= weights[at - 1]!;
}
