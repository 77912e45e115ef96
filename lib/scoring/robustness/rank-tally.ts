import { forEachDraw, type RankQuestion } from "./rank-question";
import { rankSorter } from "./rank-sorter";

export type Tally = {
  /** Draws by alternative and rank. */
  ranks: Uint32Array;
  /** By alternative and criterion: Σ weights of the draws in which the alternative is first. */
  weights: Float64Array;
};

/**
 * How often each alternative takes each rank, and the weights that put it first, added up in the
 * order of the draws. Throws when a count is not a whole number from 1.
 *
 * @param see is shown the scores of every draw in its turn, in an array that is used again.
 */
export function plainTally(question: RankQuestion, see?: (scores: Float64Array) => void): Tally {
  const { alternatives: m, criteria: n } = question;
  const tally = { ranks: new Uint32Array(m * m), weights: new Float64Array(m * n) };
  const ahead = new Int32Array(m);
  const countAhead = rankSorter(m);
  forEachDraw(question, ({ scores, weights }) => {
    countAhead(ahead, scores);
    countRanks(tally.ranks, ahead);
    addFirst(tally.weights, ahead, weights);
    see?.(scores);
  });
  return tally;
}

function countRanks(ranks: Uint32Array, ahead: Int32Array): void {
  const m = ahead.length;
  for (let i = 0, row = 0; i < m; i++, row += m) {
    const at = row + (ahead[i] ?? 0);
    ranks[at] = (ranks[at] ?? 0) + 1;
  }
}

function addFirst(sums: Float64Array, ahead: Int32Array, weights: Float64Array): void {
  const n = weights.length;
  for (let i = 0; i < ahead.length; i++) {
    if (ahead[i] !== 0) continue;
    for (let j = 0; j < n; j++) sums[i * n + j] = (sums[i * n + j] ?? 0) + (weights[j] ?? 0);
  }
}
