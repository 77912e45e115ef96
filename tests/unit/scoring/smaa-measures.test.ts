import { describe, expect, test } from "vitest";
import { confidenceFactors } from "@/lib/scoring/robustness/confidence-factors";
import { holisticAcceptability } from "@/lib/scoring/robustness/holistic-acceptability";
import { rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import { rankingEntropy } from "@/lib/scoring/robustness/ranking-entropy";
import type { RankQuestion } from "@/lib/scoring/robustness/rank-question";
import { setAcceptability } from "@/lib/scoring/robustness/set-acceptability";
import { topTwo } from "@/lib/scoring/robustness/top-two";
import { fixedValues } from "@/lib/scoring/robustness/value-sampler";
import { anyWeights, type Sampler } from "@/lib/scoring/robustness/weight-sampler";
import deterministic from "./fixtures/rsmaa-deterministic.json";
import stochastic from "./fixtures/rsmaa-stochastic.json";

function replay(draws: readonly (readonly number[])[]): Sampler {
  let at = 0;
  return (into) => into.set(draws[at++]!);
}

const peers: { name: string; ask: () => RankQuestion; expected: PeerTables }[] = [
  {
    name: "fixed values",
    ask: () => ({
      ...{ alternatives: 5, criteria: 4, iterations: deterministic.weightsByDraw.length },
      weights: replay(deterministic.weightsByDraw),
      values: fixedValues(deterministic.values),
    }),
    expected: deterministic.expected,
  },
  {
    name: "drawn values and twins",
    ask: () => ({
      ...{ alternatives: 4, criteria: 3, iterations: stochastic.weightsByDraw.length },
      weights: replay(stochastic.weightsByDraw),
      values: replay(stochastic.valuesByDraw.map((table) => table.flat())),
    }),
    expected: stochastic.expected,
  },
];

type PeerTables = {
  confidenceFactors: (number | null)[];
  entropyRankingBits: number;
  entropyChoiceBits: number;
};

describe.each(peers)("the peer's own draws, $name, give the peer's own", ({ ask, expected }) => {
  test("confidence factors", () => {
    const found = confidenceFactors(ask(), rankShares(ask()).centralWeights);
    found.forEach((factor, at) => {
      if (factor === null) expect(expected.confidenceFactors[at]).toBeNull();
      else expect(factor).toBeCloseTo(expected.confidenceFactors[at]!, 12);
    });
  });

  test("bits of ranking and of choice", () => {
    const { ranking, choice } = rankingEntropy(ask());
    expect(ranking).toBeCloseTo(expected.entropyRankingBits, 9);
    expect(choice).toBeCloseTo(expected.entropyChoiceBits, 9);
  });
});

// tommite/jsmaa, SMAA2SimulationTest, by integration: one criterion, [0, 1] against [0.5, 1.5].
test("confidence in values that overlap is how often they win", () => {
  const spreads = [[{ point: 0.5, low: 0, high: 1 }], [{ point: 1, low: 0.5, high: 1.5 }]];
  const ask = () => rankQuestion(spreads, { seed: 5, iterations: 100_000, withinBounds: true });
  const [first, second] = confidenceFactors(ask(), rankShares(ask()).centralWeights);
  expect(Math.abs(first! - 0.125)).toBeLessThan(0.0035);
  expect(Math.abs(second! - 0.875)).toBeLessThan(0.0035);
});

describe("companies at the top", () => {
  const table = [[0.9, 0.1], [0.2, 0.8], [0.6, 0.6], [0.1, 0.1]]; // prettier-ignore
  const ask = (): RankQuestion => ({
    ...{ alternatives: 4, criteria: 2, iterations: 5_000 },
    weights: anyWeights(randomSource(3)),
    values: fixedValues(table),
  });

  test("of one is its first rank share, of two its share of the top two, of all 1", () => {
    const pairs = topTwo(ask());
    const firsts = rankShares(ask()).rankAcceptability.map(([first]) => first!);
    expect(setAcceptability(ask(), [[0], [1], [2], [3]])).toEqual(firsts);
    expect(setAcceptability(ask(), pairs.map(({ pair }) => pair))).toEqual(pairs.map(({ share }) => share));
    expect(setAcceptability(ask(), [[0, 1, 2], [0, 1, 2, 3], [0, 1, 3]])).toEqual([1, 1, 0]);
  }); // prettier-ignore
});

test("a ranking that never changes has no bits", () => {
  const ask = { alternatives: 2, criteria: 2, iterations: 50 };
  const weights = anyWeights(randomSource(3));
  const found = rankingEntropy({ ...ask, weights, values: fixedValues([[1, 1], [0, 0]]) }); // prettier-ignore
  expect(found).toEqual({ ranking: 0, choice: 0, rankings: 1 });
});

test("always first is 1, always last 0, in between what the ranks are worth", () => {
  expect(holisticAcceptability([1, 0, 0])).toBe(1);
  expect(holisticAcceptability([0, 0, 1])).toBe(0);
  expect(holisticAcceptability([0.5, 0.5, 0])).toBeCloseTo(0.75, 12);
  expect(holisticAcceptability([1])).toBe(1);
});
