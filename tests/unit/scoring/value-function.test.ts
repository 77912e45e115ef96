import { describe, expect, test } from "vitest";
import {
  levels,
  logarithmic,
  piecewiseLinear,
  type Breakpoint,
} from "@/lib/scoring/value-function";

// Peer case: gertvv/rsmaa, tests/pvf.R.
const up: Breakpoint[] = [[-0.15, 0], [0.35, 1]]; // prettier-ignore
const down: Breakpoint[] = [[50, 1], [100, 0]]; // prettier-ignore
const up4: Breakpoint[] = [[-0.15, 0], [0, 0.1], [0.25, 0.9], [0.35, 1]]; // prettier-ignore
const down4: Breakpoint[] = [[50, 1], [75, 0.8], [90, 0.5], [100, 0]]; // prettier-ignore

describe("straight lines between breakpoints", () => {
  test.each([
    ["rising", up, [0.35, -0.15, 0.1], [1, 0, 0.5]],
    ["falling", down, [50, 100, 75], [1, 0, 0.5]],
    ["rising in three lines", up4, [0.35, -0.15, 0, 0.25, 0.1], [1, 0, 0.1, 0.9, 0.42]],
    ["falling in three lines", down4, [50, 60, 75, 90, 100], [1, 0.92, 0.8, 0.5, 0]],
    ["flat beyond both ends", down4, [10, 40, 101, 120], [1, 1, 0, 0]],
    ["flat beyond both ends, rising", up4, [0.38, -0.2], [1, 0]],
  ])("%s", (_, points, readings, values) => {
    const value = piecewiseLinear(points);
    readings.forEach((reading, at) => expect(value(reading)).toBeCloseTo(values[at]!, 12));
  });

  // Peer case: paterijk/MCDA, applyPiecewiseLinearValueFunctionsOnPerformanceTable.R (Siskos).
  test("breakpoints may be listed from dear to cheap, and rows add up", () => {
    const price = piecewiseLinear([[30, 0], [16, 0], [2, 0.0875]]); // prettier-ignore
    const time = piecewiseLinear([[40, 0], [30, 0], [20, 0.025], [10, 0.9]]); // prettier-ignore
    const comfort = piecewiseLinear([[0, 0], [1, 0], [2, 0.0125], [3, 0.0125]]); // prettier-ignore
    const total = (p: number, t: number, c: number) => price(p) + time(t) + comfort(c);
    expect(price(3)).toBeCloseTo(0.08125, 12);
    expect(total(3, 10, 1)).toBeCloseTo(0.98125, 12); // RER
    expect(total(4, 20, 2)).toBeCloseTo(0.1125, 12); // METRO1
    expect(total(2, 20, 0)).toBeCloseTo(0.1125, 12); // METRO2
    expect(total(6, 40, 0)).toBeCloseTo(0.0625, 12); // BUS
    expect(total(30, 30, 3)).toBeCloseTo(0.0125, 12); // TAXI
  });

  test.each<[string, Breakpoint[]]>([
    ["one breakpoint", [[0, 0]]],
    ["a reading with two values", [[0, 0], [0, 1]]], // prettier-ignore
    ["a line that rises and falls", [[0, 0], [1, 1], [2, 0.5]]], // prettier-ignore
    ["a value above 1", [[0, 0], [1, 1.1]]], // prettier-ignore
  ])("%s is refused", (_, points) => {
    expect(() => piecewiseLinear(points)).toThrow(RangeError);
  });

  test("a reading that is no number is refused", () => {
    expect(() => piecewiseLinear(up)(Number.NaN)).toThrow(RangeError);
  });
});

describe("heavy-tailed counts", () => {
  const customers = logarithmic({ scale: 1, full: 10_000 });
  test.each([
    [0, 0],
    [1_000, 0.7501003756656573], // ln 1001 ÷ ln 10001
    [9_999, 0.9999891432986536],
    [10_000, 1],
    [2_000_000, 1], // flat above the anchor
  ])("%d customers are worth %d", (count, value) => {
    expect(customers(count)).toBeCloseTo(value, 12);
  });

  test("a negative count and an anchor of 0 are refused", () => {
    expect(() => customers(-1)).toThrow(RangeError);
    expect(() => logarithmic({ scale: 1, full: 0 })).toThrow(RangeError);
  });
});

describe("named levels", () => {
  const level = levels({ none: 0, fair: 0.5, best: 1 });
  test("a declared name has its value; another is refused", () => {
    expect([level("none"), level("fair"), level("best")]).toEqual([0, 0.5, 1]);
    expect(() => level("toString")).toThrow(RangeError);
    expect(() => levels({ best: 2 })).toThrow(RangeError);
  });
});
