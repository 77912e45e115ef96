import { forEachDraw, TIE, type RankQuestion } from "./rank-question";

export type Tally = {
  /** Draws by alternative and rank. */
  ranks: Uint32Array;
  /** By alternative and criterion: Σ weights of the draws in which the alternative is first. */
  weights: Float64Array;
};

/**
 * How often each alternative takes each rank, and the weights that put it first, added up in the
 * order of the draws. Throws when a count is not a whole number from 1.
 */
export function plainTally(question: RankQuestion): Tally {
  const { alternatives: m, criteria: n } = question;
  const tally = { ranks: new Uint32Array(m * m), weights: new Float64Array(m * n) };
  const ahead = new Int32Array(m);
  forEachDraw(question, ({ scores, weights }) => {
    countAhead(ahead, scores);
    for (let i = 0; i < m; i++) {
      const at = ahead[i] ?? 0;
      tally.ranks[i * m + at] = (tally.ranks[i * m + at] ?? 0) + 1;
      if (at === 0) addWeights(tally.weights, i, weights);
    }
  });
  return tally;
}

/**
 * How many scores beat each: its rank − 1. Each pair is looked at once, and what is found is added
 * as 0 or 1 rather than branched on, for nobody can guess how a comparison ends.
 */
function countAhead(ahead: Int32Array, scores: Float64Array): void {
  ahead.fill(0);
  for (let i = 0; i < scores.length; i++) {
    const own = scores[i] ?? 0;
    let beatenBy = ahead[i] ?? 0;
    for (let other = i + 1; other < scores.length; other++) {
      const lead = own - (scores[other] ?? 0);
      ahead[other] = (ahead[other] ?? 0) + +(lead > TIE);
      beatenBy += +(-lead > TIE);
    }
    ahead[i] = beatenBy;
  }
}

function addWeights(sums: Float64Array, i: number, weights: Float64Array): void {
  const n = weights.length;
  for (let j = 0; j < n; j++) sums[i * n + j] = (sums[i * n + j] ?? 0) + (weights[j] ?? 0);
}
