import { kernelTally } from "./kernel/kernel-tally";
import type { Pair } from "./pairwise-winning";
import { checkCounts, TIE, type RankQuestion } from "./rank-question";
import { plainTally, type Tally } from "./rank-tally";

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
  checkCounts(question);
  return sharesOf(kernelTally(question) ?? plainTally(question), question);
}

/** The same, with how often the first of each pair beats the second, 0–1, over the same draws. */
export type RankSharesByPair = RankShares & {
  winning: (pairs: readonly Pair[]) => number[];
};

/**
 * `rankShares` and `pairwiseWinning` of one question in one pass: its scores are kept, eight bytes
 * for each alternative and draw, so that pairs may be asked about that only the shares tell.
 * Throws when a count is not a whole number from 1.
 */
export function rankSharesByPair(question: RankQuestion): RankSharesByPair {
  checkCounts(question);
  const { alternatives: m, iterations } = question;
  const kept = new Float64Array(m * iterations);
  let end = 0;
  const tally = plainTally(question, (scores) => {
    kept.set(scores, end);
    end += m;
  });
  return {
    ...sharesOf(tally, question),
    winning: (pairs) => Array.from(wins(kept, m, pairs), (count) => count / iterations),
  };
}

/** Draw by draw, for that is how scores lie in memory. */
function wins(kept: Float64Array, m: number, pairs: readonly Pair[]): Uint32Array {
  const ones = Int32Array.from(pairs, ([one]) => one);
  const others = Int32Array.from(pairs, ([, other]) => other);
  const counts = new Uint32Array(pairs.length);
  for (let from = 0; from < kept.length; from += m) {
    for (let at = 0; at < counts.length; at++) {
      const lead = (kept[from + (ones[at] ?? 0)] ?? 0) - (kept[from + (others[at] ?? 0)] ?? 0);
      counts[at] = (counts[at] ?? 0) + +(lead > TIE);
    }
  }
  return counts;
}

function sharesOf(
  tally: Tally,
  { alternatives: m, criteria: n, iterations }: RankQuestion,
): RankShares {
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
