import { describe, expect, test } from "vitest";
import { theilSen, trend } from "@/lib/scoring/theil-sen";

const line = (xs: number[], ys: number[]) => xs.map((x, at) => ({ x, y: ys[at]! }));
const Z93 = 1.8119106729525978; // 93 % two-sided

// The example of Sen 1968, as scipy's test_theilslopes has it.
describe("Sen's example", () => {
  const sen = line([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]);
  test("slope 4, intercept 4, from 3.71 to 4.38", () => {
    const found = trend(sen, Z93)!;
    expect(found.slope).toBeCloseTo(4, 7);
    expect(found.intercept).toBeCloseTo(4, 7);
    expect(Math.abs(found.low - 3.71)).toBeLessThan(0.01);
    expect(Math.abs(found.high - 4.38)).toBeLessThan(0.01);
  });
});

test.each([
  [[0, 1, 2], [0, 1, 1], 0.5, 0.5],
  [[0, 1, 3], [0, 1, 1], 1 / 3, 2 / 3],
])("%j, %j", (xs, ys, slope, intercept) => {
  const found = theilSen(line(xs, ys), Z93)!;
  expect(found.slope).toBeCloseTo(slope, 7);
  expect(found.intercept).toBeCloseTo(intercept, 7);
});

test("one outlier among five does not move the slope", () => {
  expect(trend(line([0, 1, 2, 3, 4], [0, 2, 4, 6, 800]), Z93)?.slope).toBe(2);
});

test("three dates show points and no slope; one date has none at all", () => {
  expect(trend(line([0, 1, 2, 2], [0, 1, 2, 3]), Z93)).toBeNull();
  expect(theilSen(line([5, 5], [1, 2]), Z93)).toBeNull();
  expect(theilSen([], Z93)).toBeNull();
  expect(() => theilSen(line([0, Number.NaN], [1, 2]), Z93)).toThrow(RangeError);
});
