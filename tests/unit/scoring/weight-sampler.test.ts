import { describe, expect, test } from "vitest";
import { randomSource, xoshiro128 } from "@/lib/scoring/robustness/random-source";
import { drawsFor, errorOf } from "@/lib/scoring/robustness/sample-size";
import { anyWeights, orderCentroid, orderedWeights, type Sampler } from "@/lib/scoring/robustness/weight-sampler"; // prettier-ignore

const DRAWS = 40_000;
const sample = (n: number, draw: Sampler) =>
  Array.from({ length: DRAWS }, () => {
    const weights = new Float64Array(n);
    draw(weights);
    return weights;
  });
const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

describe("the generator", () => {
  test("the same seed gives the same numbers, another seed others", () => {
    const take = (seed: number) => Array.from({ length: 5 }, randomSource(seed));
    expect(take(2005)).toEqual(take(2005));
    expect(take(2005)).not.toEqual(take(2006));
    expect(take(0).every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(take(0)).size).toBe(5);
  });

  // The reference outputs that the Rust crate rand_xoshiro tests against, from the C code.
  test("the raw words are the published ones", () => {
    expect(Array.from({ length: 6 }, xoshiro128(Int32Array.of(1, 2, 3, 4)))).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768,
    ]);
  });

  test("a seed that is no whole number is refused", () => {
    expect(() => randomSource(1.5)).toThrow(RangeError);
    expect(() => randomSource(-1)).toThrow(RangeError);
    expect(() => randomSource(2 ** 32)).toThrow(RangeError);
  });
});

// Moments of the uniform distribution on the simplex, Dirichlet(1, …, 1).
describe.each([2, 3, 5, 10])("weights for %d criteria", (n) => {
  const weights = sample(n, anyWeights(randomSource(7)));
  const first = weights.map((one) => one[0]!);
  const last = weights.map((one) => one[n - 1]!);
  const variance = (n - 1) / (n * n * (n + 1));
  const within = 4 * Math.sqrt(variance / DRAWS);

  test("are 0 or more and sum to 1", () => {
    expect(weights.every((one) => one.every((weight) => weight >= 0))).toBe(true);
    const sums = weights.map((one) => one.reduce((sum, weight) => sum + weight, 0));
    expect(sums.every((sum) => Math.abs(sum - 1) < 1e-12)).toBe(true);
  });

  test("have the mean, variance and covariance of the simplex", () => {
    expect(Math.abs(mean(first) - 1 / n)).toBeLessThan(within);
    expect(Math.abs(mean(last) - 1 / n)).toBeLessThan(within);
    const squares = first.map((weight) => (weight - 1 / n) ** 2);
    const spread = Math.sqrt(mean(squares.map((square) => square ** 2)) - mean(squares) ** 2);
    expect(Math.abs(mean(squares) - variance)).toBeLessThan((4 * spread) / Math.sqrt(DRAWS));
    const products = first.map((weight, at) => (weight - 1 / n) * (last[at]! - 1 / n));
    const error = Math.sqrt(mean(products.map((product) => product ** 2)) / DRAWS);
    expect(Math.abs(mean(products) + 1 / (n * n * (n + 1)))).toBeLessThan(4 * error);
  });

  test.each([0.05, 0.1, 0.25, 0.5])("lie below %d as often as they should", (x) => {
    const share = 1 - (1 - x) ** (n - 1);
    const found = first.filter((weight) => weight <= x).length / DRAWS;
    expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / DRAWS));
  });
});

// Barron & Barrett 1996, table of rank-order centroid weights.
describe("a complete order of importance", () => {
  const table = [
    [2, [0.75, 0.25]],
    [3, [0.6111, 0.2778, 0.1111]],
    [4, [0.5208, 0.2708, 0.1458, 0.0625]],
    [5, [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ] as const;

  test.each(table)("of %d has the printed centroid, by formula and by sampling", (n, printed) => {
    const weights = sample(n, orderedWeights(printed.map((_, at) => at), randomSource(3))); // prettier-ignore
    orderCentroid(n).forEach((weight, at) => {
      expect(Math.abs(weight - printed[at]!)).toBeLessThan(6e-5);
      const drawn = weights.map((one) => one[at]!);
      const variance = mean(drawn.map((one) => (one - weight) ** 2));
      expect(Math.abs(mean(drawn) - weight)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    });
  });

  test("is kept in every draw", () => {
    const kept = sample(3, orderedWeights([1, 2, 0], randomSource(3))).every(
      ([a, b, c]) => b! >= c! && c! >= a!,
    );
    expect(kept).toBe(true);
  });

  test("must name every criterion once", () => {
    expect(() => orderedWeights([0, 0, 2], randomSource(1))).toThrow(RangeError);
  });
});

// Tervonen & Lahdelma 2007, with the unrounded normal quantile.
describe("how many draws", () => {
  test.each([
    [0.01, 0.95, 9_604],
    [0.005, 0.95, 38_415],
    [0.001, 0.95, 960_365],
    [0.01, 0.99, 16_588],
  ] as const)("an error of %d at %d needs %d", (error, level, draws) => {
    expect(drawsFor(error, level)).toBe(draws);
  });

  test("10,000 draws are off by at most 0.0098", () => {
    expect(errorOf(0.5, 10_000, 0.95)).toBeCloseTo(0.00979982, 6);
    expect(() => drawsFor(0, 0.95)).toThrow(RangeError);
  });
});
