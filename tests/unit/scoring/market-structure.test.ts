import { describe, expect, test } from "vitest";
import {
  concentration,
  dominance,
  hhiBounds,
  largestShare,
  mergerRise,
  partialConcentration,
} from "@/lib/scoring/market-structure";
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
    [1_500, 101, 0.1 + 0.2, false],
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

describe("published shares as points and ranges", () => {
  const range = (low: number, high = low) => ({ low, high });
  const worked = [
    // 0.44² + 0.23²; + 0.33², or + 0.23² + 0.1²
    { shares: [range(0.44), range(0.23)], low: 2_465, high: 3_554, smaller: 3_094 },
    // 0.5² + 0.2²; 0.6² + 0.3² + 0.1²
    { shares: [range(0.5, 0.6), range(0.2, 0.3)], low: 2_900, high: 4_600, smaller: null },
    // 0.6² + 0.3²; both high ends do not fit, so 0.7² + 0.3²
    { shares: [range(0.6, 0.9), range(0.3, 0.5)], low: 4_500, high: 5_800, smaller: null },
    // one share alone: 0.04²; + 0.96²
    { shares: [range(0.04)], low: 16, high: 9_232, smaller: null },
    { shares: [range(0.5), range(0.5)], low: 5_000, high: 5_000, smaller: 5_000 },
  ];

  test.each(worked)("$shares: HHI $low to $high", ({ shares, low, high, smaller }) => {
    const found = partialConcentration(shares);
    expect(found.hhi.low).toBeCloseTo(low, 6);
    expect(found.hhi.high).toBeCloseTo(high, 6);
    if (smaller === null) expect(found.hhiIfRestSmaller).toBeNull();
    else expect(found.hhiIfRestSmaller).toBeCloseTo(smaller, 6);
    expect(found.effectiveFirms.low).toBeCloseTo(10_000 / high, 6);
    expect(found.effectiveFirms.high).toBeCloseTo(10_000 / low, 6);
  });

  test("CR k counts the rest as tiny firms, or as one", () => {
    const { known, rest, largest } = partialConcentration([range(0.44), range(0.23)]);
    const cr = largest.map(({ low, high }) => [low, high].map((share) => Math.round(100 * share)));
    // the rest of 33 % is smaller than 44 % and larger than 23 %
    expect(cr).toEqual([[44, 44], [67, 77], [67, 100], [67, 100]]); // prettier-ignore
    expect(known.low).toBeCloseTo(0.67, 9);
    expect(rest.high).toBeCloseTo(0.33, 9);
  });

  test("a point inside the bounds of its range never leaves the interval", () => {
    const { hhi } = partialConcentration([range(0.5, 0.6), range(0.2, 0.3)]);
    for (const [one, other] of [
      [0.5, 0.3],
      [0.55, 0.25],
      [0.6, 0.2],
    ] as const) {
      // prettier-ignore
      const inside = partialConcentration([range(one), range(other)]).hhi;
      expect(inside.low).toBeGreaterThanOrEqual(hhi.low - 1e-6);
      expect(inside.high).toBeLessThanOrEqual(hhi.high + 1e-6);
    }
  });

  test("more than everything, and more ranges than can be looked at, are refused", () => {
    expect(() => partialConcentration([range(0.7), range(0.4)])).toThrow("sum of shares");
    const many = Array.from({ length: 13 }, () => range(0.01, 0.02));
    expect(() => partialConcentration(many)).toThrow("ranges");
  });

  test.each([
    // ½ (1 − 0.45² + 0.23²) = 0.4252; ½ (1 − 0.45² + 0.32²) = 0.44995
    [[0.45, 0.23], { low: 0.4252, high: 0.44995 }, true],
    // ½ (1 − 0.44² + 0.23²) = 0.42965; ½ (1 − 0.44² + 0.33²) = 0.45765
    [[0.44, 0.23], { low: 0.42965, high: 0.45765 }, null],
    // ½ (1 − 0.42² + 0.18²) = 0.428
    [[0.42, 0.18], { low: 0.428, high: 0.4918 }, false],
  ])("%j dominates above %j: %s", (known, threshold, dominated) => {
    const found = dominance(known);
    expect(found?.threshold.low).toBeCloseTo(threshold.low, 9);
    expect(found?.threshold.high).toBeCloseTo(threshold.high, 9);
    expect(found?.dominated).toBe(dominated);
  });

  test("who leads is not known where the rest could be larger", () => {
    expect(dominance([0.4])).toBeNull();
  });
});
