import fc from "fast-check";
import { expect, test } from "vitest";
import { pairwiseWinning } from "@/lib/scoring/robustness/pairwise-winning";
import { rankShares, rankSharesByPair } from "@/lib/scoring/robustness/rank-acceptability";
import { forEachDraw, type RankQuestion } from "@/lib/scoring/robustness/rank-question";
import { rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { topTwo } from "@/lib/scoring/robustness/top-two";
import type { Spread } from "@/lib/scoring/robustness/value-sampler";

// The rule as one would count it by hand, every alternative against every other; the shares must
// be the same to the last digit, though they are found without looking at all pairs.

const ALMOST = 1e-12;

function countedByHand(question: RankQuestion) {
  const all = Array.from({ length: question.alternatives }, (_, at) => at);
  const square = () => all.map(() => all.map(() => 0));
  const [ranks, wins, pairs] = [square(), square(), square()];
  forEachDraw(question, ({ scores }) => {
    const ahead = all.map(
      (i) => all.filter((j) => j !== i && scores[j]! - scores[i]! > ALMOST).length,
    );
    for (const i of all) {
      ranks[i]![ahead[i]!]! += 1;
      for (const j of all) {
        if (i !== j && scores[i]! - scores[j]! > ALMOST) wins[i]![j]! += 1;
        if (i < j && ahead[i]! <= 1 && ahead[j]! <= 1) pairs[i]![j]! += 1;
      }
    }
  });
  const shares = (table: number[][]) =>
    table.map((row) => row.map((count) => count / question.iterations));
  return { all, ranks: shares(ranks), wins: shares(wins), pairs: shares(pairs) };
}

/** Few different values, so that many alternatives are twins, and some differ by rounding alone. */
const point = fc.constantFrom(0, 0.1, 0.3, 0.1 + 0.2, 0.5, 0.5 + 4e-13, 0.5 + 8e-13, 1);
const spread = fc
  .record({ point, width: fc.constantFrom(0, 0, 0.2) })
  .map(({ point: at, width }): Spread => ({ point: at, low: at, high: at + width }));
const market = fc.integer({ min: 1, max: 4 }).chain((criteria) =>
  fc.array(fc.array(spread, { minLength: criteria, maxLength: criteria }), {
    minLength: 1,
    maxLength: 9,
  }),
);
const draws = fc.record({
  seed: fc.integer({ min: 0, max: 9_999 }),
  iterations: fc.integer({ min: 1, max: 12 }),
  withinBounds: fc.boolean(),
});

test("ranks, pairs and who holds the top are as counted by hand", () => {
  fc.assert(
    fc.property(market, draws, (spreads, how) => {
      const hand = countedByHand(rankQuestion(spreads, how));
      expect(rankShares(rankQuestion(spreads, how)).rankAcceptability).toEqual(hand.ranks);

      const pairs = hand.all.flatMap((i) => hand.all.map((j) => [i, j] as const));
      expect(pairwiseWinning(rankQuestion(spreads, how), pairs)).toEqual(hand.wins.flat());

      const { winning, ...shares } = rankSharesByPair(rankQuestion(spreads, how));
      expect(shares).toEqual(rankShares(rankQuestion(spreads, how)));
      expect(winning(pairs)).toEqual(hand.wins.flat());

      const top = pairs
        .map(([i, j]) => ({ pair: [i, j], share: hand.pairs[i]![j]! }))
        .filter(({ share }) => share > 0);
      expect(topTwo(rankQuestion(spreads, how))).toEqual(top);
    }),
    { seed: 20051031, numRuns: 300 },
  );
});
