import { beats, forEachDraw, type RankQuestion } from "./rank-question";

/** Two alternatives, by position. */
export type Pair = readonly [one: number, other: number];

/**
 * Share of draws (0–1) in which the first of each pair beats the second; ties count for neither.
 * Only the pairs asked about are looked at: all against all would be their number squared.
 * Throws when a count is not a whole number from 1.
 * Source: Lahdelma & Salminen 2001; data/method/robustness.md.
 */
export function pairwiseWinning(question: RankQuestion, pairs: readonly Pair[]): number[] {
  const wins = new Uint32Array(pairs.length);
  forEachDraw(question, ({ scores }) => {
    for (const [at, [one, other]] of pairs.entries()) {
      if (beats(scores[one] ?? 0, scores[other] ?? 0)) wins[at] = (wins[at] ?? 0) + 1;
    }
  });
  return Array.from(wins, (count) => count / question.iterations);
}
