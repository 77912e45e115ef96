import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedWeights } from "@/lib/scoring/robustness/allowed-weights";
import { leaderFlip } from "@/lib/scoring/robustness/leader-flip";
import { orderDriver } from "@/lib/scoring/robustness/order-driver";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { anyWeighting } from "@/lib/scoring/robustness/weight-space";

test("a lead of two points in ten falls when half of it changes sides", () => {
  // 0.6 against 0.4; each part moved closes two: 0.1 ÷ 1.
  const flip = leaderFlip(anyWeighting(2), [0.6, 0.4], [[1, 0], [0, 1]]); // prettier-ignore
  expect(flip).toMatchObject({ leader: 0, challenger: 1 });
  expect(flip!.shift).toBeCloseTo(0.1, 9);
  expect(flip!.weights[0]).toBeCloseTo(0.5, 9);
});

test("of two rivals the one that is sooner level is named", () => {
  // 0.6 − 0.5 by moving 0.1 towards the second; the third needs 0.3.
  const flip = leaderFlip(anyWeighting(2), [0.8, 0.2], [[1, 0], [0, 1], [0.9, 0.3]]); // prettier-ignore
  expect(flip).toMatchObject({ leader: 0, challenger: 2 });
  // 1·w = 0.9 w + 0.3 (1 − w) at w = 0.75.
  expect(flip!.shift).toBeCloseTo(0.05, 9);
});

test("nobody comes first where the leader is ahead on everything, or weights may not move", () => {
  expect(leaderFlip(anyWeighting(2), [0.5, 0.5], [[1, 1], [0.2, 0.9]])).toBeNull(); // prettier-ignore
  const near = { bounds: [{ low: 0.55, high: 0.65 }, { low: 0.35, high: 0.45 }], order: [] }; // prettier-ignore
  expect(leaderFlip(near, [0.6, 0.4], [[1, 0], [0, 1]])).toBeNull(); // prettier-ignore
  expect(leaderFlip(anyWeighting(1), [1], [[0.5]])).toBeNull();
});

test("a shared first place needs no shift", () => {
  expect(leaderFlip(anyWeighting(2), [0.5, 0.5], [[1, 0], [0, 1]])!.shift).toBe(0); // prettier-ignore
});

test("no drawn weighting with another leader is nearer than the one found", () => {
  const value = fc.integer({ min: 0, max: 8 }).map((step) => step / 8);
  const rows = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 6,
  });
  const here = [0.4, 0.3, 0.2, 0.1];
  const space = anyWeighting(4);
  fc.assert(
    fc.property(rows, (table) => {
      const flip = leaderFlip(space, here, table);
      const scoreOf = (weights: ArrayLike<number>, i: number) =>
        table[i]!.reduce((so, v, j) => so + v * weights[j]!, 0);
      const leader = flip?.leader ?? 0;
      const weights = new Float64Array(4);
      const draw = allowedWeights(space, randomSource(3))!;
      for (let at = 0; flip !== null && at < 300; at++) {
        draw(weights);
        const shift = here.reduce((so, was, j) => so + Math.abs(weights[j]! - was) / 2, 0);
        const beaten = table.some((_, i) => scoreOf(weights, i) - scoreOf(weights, leader) > 1e-9);
        if (beaten) expect(shift).toBeGreaterThanOrEqual(flip.shift - 1e-6);
      }
    }),
    { seed: 4, numRuns: 80 },
  );
});

test("the driver is the criterion without which the order turns most", () => {
  // 0.5·a + 0.3·b + 0.2·c: 0.5, 0.36, 0.34; without a: 0, 0.36, 0.34; without b: 0.5, 0, 0.04.
  const values = [[1, 0, 0], [0, 1, 0.3], [0, 0.8, 0.5]]; // prettier-ignore
  expect(orderDriver([0.5, 0.3, 0.2], values)).toMatchObject({ criterion: 0, discordant: 2 });
});

test("of criteria that turn the order alike the weightier is named", () => {
  // 0.3 × 0.4 + 0.5 × 0.2 − 0.2 × 1 = 0.02: the first leads, and without either of two it does not.
  const values = [[0.4, 0.2, 0], [0, 0, 1]]; // prettier-ignore
  expect(orderDriver([0.3, 0.5, 0.2], values)).toEqual({ criterion: 1, tau: -1, discordant: 1 });
});

test("where no removal swaps two, nothing drives the order alone", () => {
  expect(orderDriver([0.5, 0.5], [[1, 1], [0.5, 0.5], [0, 0]])).toBeNull(); // prettier-ignore
  expect(orderDriver([1], [[1], [0]])).toBeNull();
});
