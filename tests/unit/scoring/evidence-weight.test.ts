import { describe, expect, test } from "vitest";
import { credibilities, reliabilities } from "@/lib/domain/evidence";
import { daysBetween, isoDate } from "@/lib/domain/iso-date";
import { ageWeight, estimate, evidenceWeight, gradeWeight, ungraded } from "@/lib/scoring/evidence-weight"; // prettier-ignore
import { method } from "@/lib/scoring/method";

const { "stix-midpoint": stix, misp } = method.gradeProfiles;

describe("what a grade weighs", () => {
  // MISP/misp-taxonomies, admiralty-scale/machinetag.json, divided by 100.
  test("the MISP profile is the published scale", () => {
    expect(reliabilities.map((r) => misp.reliability[r])).toEqual([1, 0.75, 0.5, 0.25, 0, 0.5]);
    expect(credibilities.map((c) => misp.credibility[c])).toEqual([1, 0.75, 0.5, 0.25, 0, 0.5]);
  });

  test.each([
    ["A", "1", 0.9], // √(0.9 × 0.9)
    ["B", "2", 0.7],
    ["B", "1", 0.7937253933193772], // √(0.7 × 0.9)
    ["E", "1", 0.3], // √(0.1 × 0.9): a weak source does not veto
    ["F", "6", 0.5],
  ] as const)("%s%s weighs %d", (reliability, credibility, weight) => {
    expect(gradeWeight({ reliability, credibility }, stix)).toBeCloseTo(weight, 12);
  });

  test("with the MISP profile an unreliable source does veto", () => {
    expect(gradeWeight({ reliability: "E", credibility: "1" }, misp)).toBe(0);
  });

  test("F and 6 are marked as ungraded, E5 is not", () => {
    expect(ungraded({ reliability: "F", credibility: "1" })).toBe(true);
    expect(ungraded({ reliability: "A", credibility: "6" })).toBe(true);
    expect(ungraded({ reliability: "E", credibility: "5" })).toBe(false);
  });
});

describe("what age does to a weight", () => {
  test.each([
    [0, 1],
    [270, 0.5],
    [540, 0.25],
  ])("after %d days at a half-life of 270, %d is left", (age, left) => {
    expect(ageWeight(age, 270)).toBe(left);
  });

  test("a record from tomorrow weighs nothing; one without half-life does not age", () => {
    expect(ageWeight(-1, 270)).toBe(0);
    expect(ageWeight(-1, null)).toBe(0);
    expect(ageWeight(9_999, null)).toBe(1);
    expect(() => ageWeight(1, 0)).toThrow(RangeError);
  });

  test("grade and age multiply", () => {
    const b2 = { reliability: "B", credibility: "2" } as const;
    expect(evidenceWeight(b2, { ageDays: 360, halfLifeDays: 360 }, stix)).toBeCloseTo(0.35, 12);
  });

  // pandas documentation: DataFrame.ewm(halflife="4 days", times=…).mean().
  test.each([
    ["2020-01-01", 0],
    ["2020-01-03", 0.585786],
    ["2020-01-10", 1.523889],
    ["2020-01-15", 1.523889], // nothing new that day: the mean stands
    ["2020-01-17", 3.233686],
  ])("as of %s the weighted mean is %d", (day, mean) => {
    const readings = [["2020-01-01", 0], ["2020-01-03", 1], ["2020-01-10", 2], ["2020-01-17", 4]] as const; // prettier-ignore
    const weighted = readings.map(([on, value]) => {
      const age = daysBetween(isoDate.parse(on), isoDate.parse(day));
      return [ageWeight(age, 4), value] as const;
    });
    const total = weighted.reduce((sum, [weight]) => sum + weight, 0);
    const sum = weighted.reduce((so, [weight, value]) => so + weight * value, 0);
    expect(sum / total).toBeCloseTo(mean, 6);
  });
});

describe("an estimate from graded readings", () => {
  const at = (mid: number, weight: number) => ({ value: { low: mid, mid, high: mid }, weight });

  // Walley 1996, the bag of marbles: one red among six draws.
  test.each([
    [1, 1 / 7, 2 / 7],
    [2, 0.125, 0.375],
  ])("with ignorance %d the chance of red lies from %d to %d", (kappa, low, high) => {
    const draws = [1, 0, 0, 0, 0, 0].map((red) => at(red, 1));
    const result = estimate(draws, { kappa, prior: 0.25 });
    expect(result.low).toBeCloseTo(low, 12);
    expect(result.high).toBeCloseTo(high, 12);
  });

  test("no reading is not zero: the prior, everything possible, nothing known", () => {
    const nothing = estimate([], { kappa: 0.25, prior: 0.25 });
    expect(nothing).toMatchObject({ point: 0.25, low: 0, high: 1, confidence: 0 });
    const zero = estimate([at(0, 0.7)], { kappa: 0.25, prior: 0.25 });
    expect(zero.point).toBeCloseTo(0.0625 / 0.95, 12);
    expect(zero.high).toBeLessThan(0.27);
  });

  test("ignorance of 0, a negative weight and bounds out of order are refused", () => {
    const usual = { kappa: 0.25, prior: 0.25 };
    expect(() => estimate([], { kappa: 0, prior: 0.25 })).toThrow("Kappa");
    expect(() => estimate([at(0.5, -0.1)], usual)).toThrow("evidence weight");
    const crossed = { value: { low: 0.6, mid: 0.5, high: 0.7 }, weight: 1 };
    expect(() => estimate([crossed], usual)).toThrow(RangeError);
  });
});
