import { describe, expect, test } from "vitest";
import { rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { pairwiseWinning } from "@/lib/scoring/robustness/pairwise-winning";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import type { RankQuestion } from "@/lib/scoring/robustness/rank-question";
import { topTwo } from "@/lib/scoring/robustness/top-two";
import { fixedValues, type Table } from "@/lib/scoring/robustness/value-sampler";
import { anyWeights, type Sampler } from "@/lib/scoring/robustness/weight-sampler";
import deterministic from "./fixtures/rsmaa-deterministic.json";
import stochastic from "./fixtures/rsmaa-stochastic.json";

/** Plays back stored draws, one after the other. */
function replay(draws: readonly (readonly number[])[]): Sampler {
  let at = 0;
  return (into) => into.set(draws[at++]!);
}

function expectTable(found: Table<number>, expected: Table<number>, digits = 12) {
  expect(found.length).toBe(expected.length);
  found.forEach((row, i) => row.forEach((n, j) => expect(n).toBeCloseTo(expected[i]![j]!, digits)));
}

function expectWeights(found: (number[] | null)[], expected: (number[] | null)[]) {
  found.forEach((row, i) => {
    if (row === null || expected[i] === null) expect(row).toBe(expected[i]);
    else expectTable([row], [expected[i]!], 9);
  });
}

/** Every share there is, each asked of the same draws. */
function everyShare(question: () => RankQuestion) {
  const all = Array.from({ length: question().alternatives }, (_, at) => at);
  const pairs = all.flatMap((i) => all.map((j) => [i, j] as const));
  const square = (shares: readonly number[]) =>
    all.map((i) => shares.slice(i * all.length, (i + 1) * all.length));
  const top = topTwo(question());
  const together = pairs.map(
    ([i, j]) =>
      top.find(({ pair: [one, other] }) => one === Math.min(i, j) && other === Math.max(i, j))
        ?.share ?? 0,
  );
  return {
    ...rankShares(question()),
    pairwiseWinning: square(pairwiseWinning(question(), pairs)),
    topTwo: square(together),
  };
}

describe("the peer program's own draws give the peer's own tables", () => {
  test("five alternatives with fixed values", () => {
    const { values, weightsByDraw, expected } = deterministic;
    const found = everyShare(() => ({
      alternatives: 5,
      criteria: 4,
      iterations: weightsByDraw.length,
      weights: replay(weightsByDraw),
      values: fixedValues(values),
    }));
    expectTable(found.rankAcceptability, expected.rankAcceptability);
    expectTable(found.pairwiseWinning, expected.pairwiseWinning);
    expectWeights(found.centralWeights, expected.centralWeights);
  });

  test("four with drawn values, two of them twins that share every rank", () => {
    const { valuesByDraw, weightsByDraw, expected } = stochastic;
    const found = everyShare(() => ({
      alternatives: 4,
      criteria: 3,
      iterations: weightsByDraw.length,
      weights: replay(weightsByDraw),
      values: replay(valuesByDraw.map((table) => table.flat())),
    }));
    expectTable(found.rankAcceptability, expected.rankAcceptability);
    expectTable(found.pairwiseWinning, expected.pairwiseWinning);
    expectWeights(found.centralWeights, expected.centralWeights);
  });

  // gertvv/rsmaa, tests/pwi.R: the second wins once in ten.
  test("two alternatives in ten draws", () => {
    const found = everyShare(() => ({
      alternatives: 2,
      criteria: 1,
      iterations: 10,
      weights: replay(Array.from({ length: 10 }, () => [1])),
      values: replay([[0, 1], ...Array.from({ length: 9 }, () => [1, 0])]),
    }));
    expectTable(found.pairwiseWinning, [[0, 0.9], [0.1, 0]]); // prettier-ignore
    expectTable(found.rankAcceptability, [[0.9, 0.1], [0.1, 0.9]]); // prettier-ignore
  });

  // gertvv/rsmaa, tests/nacw.R.
  test.each([
    ["never first has no central weights: not zeros", false, null],
    ["first in one draw of ten thousand has that draw's weights", true, [1 / 3, 1 / 3, 1 / 3]],
  ])("%s", (_, winsOnce, weights) => {
    const draws = 10_000;
    const usual = [1, 1, 1, 0, 0, 0];
    const values = Array.from({ length: draws }, () => usual);
    if (winsOnce) values[0] = [0, 0, 0, 1, 1, 1];
    const found = rankShares({
      alternatives: 2,
      criteria: 3,
      iterations: draws,
      weights: (into) => into.fill(1 / 3),
      values: replay(values),
    });
    expectWeights(found.centralWeights, [[1 / 3, 1 / 3, 1 / 3], weights]);
    expect(found.firstDraws).toEqual(winsOnce ? [9_999, 1] : [10_000, 0]);
  });
});

describe("cases solved by integration", () => {
  const DRAWS = 100_000;
  const drawn = (table: Table<number>, seed = 11) =>
    everyShare(() => ({
      alternatives: table.length,
      criteria: table[0]!.length,
      iterations: DRAWS,
      weights: anyWeights(randomSource(seed)),
      values: fixedValues(table),
    }));
  const near = (found: Table<number>, exact: Table<number>) =>
    exact.forEach((row, i) =>
      row.forEach(
        (p, j) =>
        expect(Math.abs(found[i]![j]! - p)).toBeLessThanOrEqual(3 * Math.sqrt((p * (1 - p)) / DRAWS) + 1e-9), // prettier-ignore
      ),
    );

  test("two of three criteria (tommite/jsmaa, SMAA2SimulationTest)", () => {
    const found = drawn([[1, 0, 1], [0, 1, 0]]); // prettier-ignore
    near(found.rankAcceptability, [[0.75, 0.25], [0.25, 0.75]]); // prettier-ignore
    near(found.pairwiseWinning, [[0, 0.75], [0.25, 0]]); // prettier-ignore
    const exact = [[7 / 18, 4 / 18, 7 / 18], [1 / 6, 4 / 6, 1 / 6]]; // prettier-ignore
    found.centralWeights.forEach((row, i) =>
      row!.forEach((weight, j) => expect(Math.abs(weight - exact[i]![j]!)).toBeLessThan(0.01)),
    );
  });

  test("a compromise is never last", () => {
    const found = drawn([[1, 0], [0, 1], [0.6, 0.6]]); // prettier-ignore
    near(found.rankAcceptability, [[0.4, 0.1, 0.5], [0.4, 0.1, 0.5], [0.2, 0.8, 0]]); // prettier-ignore
    near(found.pairwiseWinning, [[0, 0.5, 0.4], [0.5, 0, 0.4], [0.6, 0.6, 0]]); // prettier-ignore
    near(found.topTwo, [[0, 0, 0.5], [0, 0, 0.5], [0.5, 0.5, 0]]); // prettier-ignore
    expect(found.expectedRank[2]).toBeCloseTo(1.8, 2); // 0.2 × 1 + 0.8 × 2
  });

  test("one criterion, values anywhere in their bounds", () => {
    const within = [[{ point: 0.5, low: 0, high: 1 }], [{ point: 1, low: 0.5, high: 1.5 }]];
    const draws = { seed: 5, iterations: DRAWS, withinBounds: true };
    const found = everyShare(() => rankQuestion(within, draws));
    near(found.rankAcceptability, [[0.125, 0.875], [0.875, 0.125]]); // prettier-ignore
    near(found.pairwiseWinning, [[0, 0.125], [0.875, 0]]); // prettier-ignore
  });

  test("the same seed gives the same tables", () => {
    const table = [[0.2, 0.9], [0.5, 0.5]]; // prettier-ignore
    expect(drawn(table, 1)).toEqual(drawn(table, 1));
    expect(drawn(table, 1).expectedRank).not.toEqual(drawn(table, 2).expectedRank);
  });
});

describe("laws", () => {
  const random = randomSource(99);
  const table = Array.from({ length: 6 }, () => Array.from({ length: 4 }, random));
  const dominated = [...table, table[0]!.map((value) => value / 2)];
  const found = everyShare(() => ({
    alternatives: 7,
    criteria: 4,
    iterations: 5_000,
    weights: anyWeights(randomSource(99)),
    values: fixedValues(dominated),
  }));
  const sum = (list: readonly number[]) => list.reduce((so, share) => so + share, 0);

  test("ranks are shared out in full, pairs too", () => {
    found.rankAcceptability.forEach((row, i) => {
      expect(sum(row)).toBeCloseTo(1, 9);
      expect(sum(found.rankAcceptability.map((other) => other[i]!))).toBeCloseTo(1, 9);
      row.forEach((_, j) => {
        const pair = found.pairwiseWinning[i]![j]! + found.pairwiseWinning[j]![i]!;
        expect(pair).toBeCloseTo(i === j ? 0 : 1, 9);
        if (i !== j) expect(found.pairwiseWinning[i]![j]).toBeGreaterThanOrEqual(row[0]!);
      });
    });
  });

  test("who is beaten on every criterion is never first", () => {
    expect(found.rankAcceptability[6]?.[0]).toBe(0);
    expect(found.centralWeights[6]).toBeNull();
  });

  test("sums that differ by rounding alone tie", () => {
    const twins = everyShare(() => ({
      alternatives: 2,
      criteria: 2,
      iterations: 10,
      weights: anyWeights(random),
      values: fixedValues([[0.3, 0.3], [0.1 + 0.2, 0.1 + 0.2]]), // prettier-ignore
    }));
    expect(twins.rankAcceptability).toEqual([[1, 0], [1, 0]]); // prettier-ignore
    expect(twins.pairwiseWinning).toEqual([[0, 0], [0, 0]]); // prettier-ignore
  });

  test("no alternatives, and rows of different lengths, are refused", () => {
    const nothing = { alternatives: 0, criteria: 1, iterations: 1 };
    const weights = anyWeights(random);
    expect(() => rankShares({ ...nothing, weights, values: fixedValues([]) })).toThrow(RangeError);
    expect(() => fixedValues([[1], [1, 2]])).toThrow(RangeError);
  });
});
