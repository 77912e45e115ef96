import { beats, forEachDraw, type RankQuestion } from "./rank-question";

/**
 * For each alternative the share of draws (0–1) in which it is first when weighed by its own
 * central weights, over the same values as they were found with; null where it has none. Of
 * values that stay at their points one draw tells all.
 * Throws when a count is not a whole number from 1.
 *
 * @param question the one the central weights answer, asked anew.
 * Source: Lahdelma & Salminen 2001; data/method/robustness.md.
 */
export function confidenceFactors(
  question: RankQuestion,
  centralWeights: readonly (readonly number[] | null)[],
): (number | null)[] {
  const first = new Uint32Array(centralWeights.length);
  forEachDraw(question, ({ values }) => {
    for (const [own, weights] of centralWeights.entries()) {
      if (weights !== null && isFirst(own, weights, values)) first[own] = (first[own] ?? 0) + 1;
    }
  });
  return centralWeights.map((weights, at) =>
    weights === null ? null : (first[at] ?? 0) / question.iterations,
  );
}

function isFirst(own: number, weights: readonly number[], values: Float64Array): boolean {
  const n = weights.length;
  const scoreOf = (row: number) =>
    weights.reduce((sum, weight, j) => sum + weight * (values[row * n + j] ?? 0), 0);
  const score = scoreOf(own);
  for (let row = 0; row < values.length / n; row++) {
    if (row !== own && beats(scoreOf(row), score)) return false;
  }
  return true;
}
