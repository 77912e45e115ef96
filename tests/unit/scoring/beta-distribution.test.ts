import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile, logGamma } from "@/lib/scoring/beta-distribution";

// scipy, TestBinomTest: intervals of R's binom.test.
describe("the exact binomial interval", () => {
  test.each([
    {
      k: 20,
      n: 100,
      level: 0.95,
      low: 0.1266555521019559,
      high: 0.2918426890886281,
      within: 1e-10,
    },
    { k: 3, n: 50, level: 0.99, low: 0.006872485, high: 0.202706269, within: 1e-8 },
    { k: 0, n: 10, level: 0.95, low: 0, high: 0.3084971, within: 1e-7 },
    { k: 10, n: 10, level: 0.95, low: 0.6915029, high: 1, within: 1e-7 },
  ])("$k of $n at $level lies from $low to $high", ({ k, n, level, low, high, within }) => {
    const below = k === 0 ? 0 : betaQuantile((1 - level) / 2, { a: k, b: n - k + 1 });
    const above = k === n ? 1 : betaQuantile((1 + level) / 2, { a: k + 1, b: n - k });
    expect(Math.abs(below - low)).toBeLessThanOrEqual(within);
    expect(Math.abs(above - high)).toBeLessThanOrEqual(within);
  });
});

// Gelman et al., Bayesian Data Analysis, section 2.4: 437 girls of 980; digits from PreliZ.
test("the birth study's posterior has the printed interval", () => {
  const posterior = { a: 438, b: 544 };
  expect(betaQuantile(0.025, posterior)).toBeCloseTo(0.41506549, 8);
  expect(betaQuantile(0.975, posterior)).toBeCloseTo(0.47719977, 8);
});

test.each([
  [0.3, 1, 1, 0.3], // uniform
  [0.3, 2, 1, 0.09], // x²
  [0.7, 1, 3, 0.973], // 1 − 0.3³
  [0.5, 0.5, 0.5, 0.5], // arcsine law
  [1 - 2 ** -30, 0.5, 0.5, 1 - (2 / Math.PI) * Math.asin(2 ** -15)], // close to the end
  [0.25, 0.5, 0.5, 1 / 3], // 2 ÷ π × arcsin √0.25
])("P(X ≤ %d) for Beta(%d, %d) is %d", (x, a, b, share) => {
  expect(betaCdf(x, { a, b })).toBeCloseTo(share, 13);
});

test("the ends are exact and the outside is refused", () => {
  const beta = { a: 0.5, b: 0.5 };
  expect([betaCdf(0, beta), betaCdf(1, beta)]).toEqual([0, 1]);
  expect([betaQuantile(0, beta), betaQuantile(1, beta)]).toEqual([0, 1]);
  expect(betaQuantile(1, { a: 10, b: 400 })).toBe(1); // though all but 10⁻¹⁶ lies below 0.2
  expect(() => betaCdf(1.1, beta)).toThrow(RangeError);
  expect(() => betaQuantile(-0.1, beta)).toThrow(RangeError);
  expect(() => logGamma(0)).toThrow(RangeError);
});

test("Γ(5) = 24 and Γ(½) = √π", () => {
  expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10);
  expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 12);
});
