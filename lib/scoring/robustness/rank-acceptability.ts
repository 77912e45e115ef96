import { beats, forEachDraw, type RankQuestion } from "./rank-question";

export type RankShares = {
  /** [alternative][rank − 1]: share of draws. Rows sum to 1; ties share the better rank. */
  rankAcceptability: number[][];
  /** Mean weights of the draws in which the alternative is first; null when it never is. */
  centralWeights: (number[] | null)[];
  /** Draws in which each is first: central weights rest on so many. */
  firstDraws: number[];
  /** Mean rank, 1 = always first. */
  expectedRank: number[];
  iterations: number;
};

/**
 * SMAA-2 without constraints: ranks and central weights over `iterations` draws. All shares 0–1.
 * Throws when a count is not a whole number from 1.
 * Source: Lahdelma & Salminen 2001; data/method/robustness.md.
 */
export function rankShares(question: RankQuestion): RankShares {
  const { alternatives: m, criteria: n, iterations } = question;
  const tally = { ranks: new Uint32Array(m * m), weights: new Float64Array(m * n) };
  const sorted = new Float64Array(m);
  forEachDraw(question, ({ scores, weights }) => {
    sorted.set(scores);
    sorted.sort();
    for (let i = 0; i < m; i++) {
      const at = numberAhead(sorted, scores[i] ?? 0);
      tally.ranks[i * m + at] = (tally.ranks[i * m + at] ?? 0) + 1;
      if (at === 0) addWeights(tally.weights, i, weights);
    }
  });
  return sharesOf(tally, m, n, iterations);
}

/**
 * How many of the scores, lowest first, beat one of them: its rank − 1. Those that beat it stand
 * together at the end, so halving finds where they begin.
 */
function numberAhead(sorted: Float64Array, own: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beats(sorted[middle] ?? 0, own)) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

type Tally = {
  /** Draws by alternative and rank. */
  ranks: Uint32Array;
  /** Σ weights of the draws in which the alternative is first. */
  weights: Float64Array;
};

function addWeights(sums: Float64Array, i: number, weights: Float64Array): void {
  const n = weights.length;
  for (let j = 0; j < n; j++) sums[i * n + j] = (sums[i * n + j] ?? 0) + (weights[j] ?? 0);
}

function sharesOf(tally: Tally, m: number, n: number, iterations: number): RankShares {
  const counts = rows(tally.ranks, m);
  const rankAcceptability = counts.map((row) => row.map((count) => count / iterations));
  const firstDraws = counts.map(([first]) => first ?? 0);
  return {
    rankAcceptability,
    centralWeights: rows(tally.weights, n).map((row, i) => {
      const draws = firstDraws[i] ?? 0;
      return draws === 0 ? null : row.map((sum) => sum / draws);
    }),
    firstDraws,
    expectedRank: rankAcceptability.map((row) =>
      row.reduce((sum, share, at) => sum + share * (at + 1), 0),
    ),
    iterations,
  };
}

function rows(flat: Uint32Array | Float64Array, width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_, row) =>
    Array.from(flat.subarray(row * width, (row + 1) * width)),
  );
}
