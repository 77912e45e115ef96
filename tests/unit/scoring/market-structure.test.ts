import { describe, expect, test } from "vitest";
import { concentration, hhiBounds, largestShare, mergerRise } from "@/lib/scoring/market-structure";
import { concentrationClass, presumedHarmful } from "@/lib/scoring/merger-guidelines";

// ropensci/concstats, tests/testthat: 22 banks.
const banks = [
  0.012663407, 0.029367501, 0.014456455, 0.012046011, 0.007477799, 0.189784408, 0.008738591,
  0.015635544, 0.012787201, 0.013071539, 0.046268385, 0.006580823, 0.009102, 0.00760554,
  0.047173998, 0.034356881, 0.137813902, 0.016876624, 0.065780114, 0.053775553, 0.228519883,
  0.030117841,
];

describe("twenty-two banks", () => {
  const found = concentration(banks);
  test.each([
    [found.hhi / 10_000, 0.1234614],
    [found.effectiveFirms, 8.099694],
    [found.normalised!, 0.08172152],
    [found.entropyNormalised!, 0.8024276],
    [100 * found.dominanceThreshold, 49.18984],
    [100 * largestShare(banks, 1), 22.85199],
    [100 * largestShare(banks, 3), 55.61182],
    [100 * largestShare(banks, 5), 67.56739],
  ])("%d is %d", (number, printed) => {
    expect(Math.abs(number / printed - 1)).toBeLessThan(1e-6);
  });

  test("nobody dominates", () => {
    expect(found.dominated).toBe(false);
    expect(concentration([60, 40]).dominated).toBe(true); // 0.6 > 0.5 × (1 − 0.2)
  });
});

describe("the Department of Justice's examples", () => {
  test.each([
    [[30, 30, 20, 20], 2_600],
    [[100], 10_000],
    [[50, 50], 5_000],
    [[20, 20, 20, 20, 20], 2_000],
  ])("%j has an HHI of %d", (shares, hhi) => {
    expect(concentration(shares).hhi).toBeCloseTo(hhi, 9);
  });

  test("merging 5 % and 10 % adds 100 points", () => {
    expect(mergerRise(0.05, 0.1)).toBeCloseTo(100, 9);
  });

  test.each([
    [999, "unconcentrated", "unconcentrated"],
    [1_000, "moderate", "unconcentrated"],
    [1_500, "moderate", "moderate"],
    [1_800, "moderate", "moderate"],
    [1_801, "high", "moderate"],
    [2_500, "high", "moderate"],
    [2_501, "high", "high"],
  ])("%d is %s since 2023 and was %s in 2010", (hhi, now, then) => {
    expect(concentrationClass(hhi, "2023")).toBe(now);
    expect(concentrationClass(hhi, "2010")).toBe(then);
  });

  test.each([
    [1_801, 101, null, true],
    [1_800, 101, null, false],
    [1_801, 100, null, false],
    [1_500, 101, 0.31, true],
    [1_500, 101, 0.3, false],
  ])("HHI %d after a rise of %d with share %s: %s", (hhiAfter, rise, mergedShare, harmful) => {
    expect(presumedHarmful({ hhiAfter, rise, mergedShare })).toBe(harmful);
  });
});

// H&R Block and TaxACT: Dale Collins, Merger Antitrust Law; six others share 9.4 %.
test("a court's figures, before and after", () => {
  const others = Array<number>(6).fill(9.4 / 6);
  const before = concentration([62.2, 15.6, 12.8, ...others]).hhi;
  const after = concentration([62.2, 28.4, ...others]).hhi;
  expect(before).toBeCloseTo(4290.766666666666, 9);
  expect(after).toBeCloseTo(4690.126666666666, 9);
  expect(mergerRise(0.156, 0.128)).toBeCloseTo(399.36, 9);
  expect(after - before).toBeCloseTo(399.36, 9);
});

// scipy, test_entropy.py.
test.each([
  [[0, 1, 2], 0.6365141682948128],
  [Array<number>(16).fill(1), 4 * Math.LN2],
  [[0.1, 0.2], 0.63651417],
  [[0.3, 0.5], 0.66156324],
])("the entropy of %j is %d nats", (weights, nats) => {
  expect(concentration(weights).entropy).toBeCloseTo(nats, 7);
});

describe("when shares are missing", () => {
  test.each([
    { case: "dust or one firm", known: [0.5, 0.2], smaller: false, low: 2_900, high: 3_800 },
    { case: "none above the smallest", known: [0.5, 0.2], smaller: true, low: 2_900, high: 3_400 },
    { case: "nothing missing", known: [0.5, 0.3, 0.2], smaller: true, low: 3_800, high: 3_800 },
    { case: "nothing known", known: [], smaller: true, low: 0, high: 10_000 },
  ])("$case: from $low to $high", ({ known, smaller, low, high }) => {
    const bounds = hhiBounds(known, smaller);
    expect(bounds.low).toBeCloseTo(low, 6);
    expect(bounds.high).toBeCloseTo(high, 6);
  });

  test("more than everything, less than nothing, and no market are refused", () => {
    expect(() => hhiBounds([0.7, 0.4], false)).toThrow("sum of shares");
    expect(() => concentration([-1, 2])).toThrow(RangeError);
    expect(() => concentration([0, 0])).toThrow(RangeError);
  });

  test("one firm has no evenness: not 0", () => {
    expect(concentration([1])).toMatchObject({ normalised: null, entropyNormalised: null });
  });
});
