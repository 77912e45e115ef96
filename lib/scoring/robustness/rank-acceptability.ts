import { checkRange } from "../check-range";
import type { Sampler } from "./weight-sampler";

/** A ranking question: who comes where, over many draws of weights and values. */
export type RankQuestion = {
  alternatives: number;
  criteria: number;
  iterations: number;
  weights: Sampler;
  /** Row by row: alternative × criterion. */
  values: Sampler;
};

export type RankShares = {
  /** [alternative][rank − 1]: share of draws. Rows sum to 1; ties share the better rank. */
  rankAcceptability: number[][];
  /** Mean weights of the draws in which the alternative is first; null when it never is. */
  centralWeights: (number[] | null)[];
  /** Draws in which each is first: central weights rest on so many. */
  firstDraws: number[];
  /** [i][j]: share of draws in which i beats j; the diagonal is 0. */
  pairwiseWinning: number[][];
  /** Mean rank, 1 = always first. */
  expectedRank: number[];
  /** [i][j]: share of draws in which i and j hold the two best ranks, i ≠ j. */
  topTwo: number[][];
  iterations: number;
};

// Closer sums count as equal, as in the programs rsmaa and JSMAA.
const TIE = 1e-12;

/**
 * SMAA-2 without constraints: ranks, central weights and pairwise winning over `iterations` draws.
 * All shares 0–1. Throws when a count is not a whole number from 1.
 * Source: Lahdelma & Salminen 2001; data/method/robustness.md.
 */
export function rankShares(question: RankQuestion): RankShares {
  const { alternatives: m, criteria: n, iterations } = question;
  for (const count of [m, n, iterations]) checkCount(count);
  const tally = emptyTally(m, n);
  const weights = new Float64Array(n);
  const values = new Float64Array(m * n);
  const scores = new Float64Array(m);
  const ranks = new Int32Array(m);
  for (let draw = 0; draw < iterations; draw++) {
    question.weights(weights);
    question.values(values);
    addUp(scores, weights, values);
    rank(ranks, scores, tally.wins);
    count(tally, ranks, weights);
  }
  return sharesOf(tally, m, n, iterations);
}

type Tally = {
  /** Draws by alternative and rank. */
  ranks: Uint32Array;
  wins: Uint32Array;
  pairs: Uint32Array;
  /** Σ weights of the draws in which the alternative is first. */
  weights: Float64Array;
};

function emptyTally(m: number, n: number): Tally {
  return {
    ranks: new Uint32Array(m * m),
    wins: new Uint32Array(m * m),
    pairs: new Uint32Array(m * m),
    weights: new Float64Array(m * n),
  };
}

function addUp(scores: Float64Array, weights: Float64Array, values: Float64Array): void {
  const n = weights.length;
  for (let i = 0; i < scores.length; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (weights[j] ?? 0) * (values[i * n + j] ?? 0);
    scores[i] = sum;
  }
}

/** rank_i = number of alternatives that beat i (0 = first); wins counts who beat whom. */
function rank(ranks: Int32Array, scores: Float64Array, wins: Uint32Array): void {
  const m = ranks.length;
  ranks.fill(0);
  for (let i = 0; i < m; i++) {
    const own = scores[i] ?? 0;
    for (let j = i + 1; j < m; j++) {
      const lead = own - (scores[j] ?? 0);
      if (lead > TIE) beat(ranks, wins, i, j);
      else if (lead < -TIE) beat(ranks, wins, j, i);
    }
  }
}

function beat(ranks: Int32Array, wins: Uint32Array, winner: number, loser: number): void {
  const cell = winner * ranks.length + loser;
  ranks[loser] = (ranks[loser] ?? 0) + 1;
  wins[cell] = (wins[cell] ?? 0) + 1;
}

function count(tally: Tally, ranks: Int32Array, weights: Float64Array): void {
  const [m, n] = [ranks.length, weights.length];
  for (let i = 0; i < m; i++) {
    const at = ranks[i] ?? m;
    addOne(tally.ranks, i * m + at);
    if (at <= 1) countPairs(tally.pairs, ranks, i);
    if (at > 0) continue;
    for (let j = 0; j < n; j++) {
      tally.weights[i * n + j] = (tally.weights[i * n + j] ?? 0) + (weights[j] ?? 0);
    }
  }
}

function countPairs(pairs: Uint32Array, ranks: Int32Array, i: number): void {
  const m = ranks.length;
  for (let j = 0; j < m; j++) {
    if (j !== i && (ranks[j] ?? m) <= 1) addOne(pairs, i * m + j);
  }
}

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function sharesOf(tally: Tally, m: number, n: number, iterations: number): RankShares {
  const square = (counts: Uint32Array) => rows(counts, m).map((row) => row.map((c) => c / iterations)); // prettier-ignore
  const rankAcceptability = square(tally.ranks);
  const firstDraws = rows(tally.ranks, m).map(([first]) => first ?? 0);
  return {
    rankAcceptability,
    centralWeights: rows(tally.weights, n).map((row, i) => {
      const draws = firstDraws[i] ?? 0;
      return draws === 0 ? null : row.map((sum) => sum / draws);
    }),
    firstDraws,
    pairwiseWinning: square(tally.wins),
    expectedRank: rankAcceptability.map((row) =>
      row.reduce((sum, share, at) => sum + share * (at + 1), 0),
    ),
    topTwo: square(tally.pairs),
    iterations,
  };
}

function rows(flat: Uint32Array | Float64Array, width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_, row) =>
    Array.from(flat.subarray(row * width, (row + 1) * width)),
  );
}

function checkCount(number: number): void {
  checkRange("number of alternatives, criteria and draws", number, 1, Infinity);
  if (!Number.isInteger(number)) throw new RangeError(`${number} is not a whole number.`);
}
