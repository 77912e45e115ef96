import { describe, expect, test } from "vitest";
import { axes, method } from "@/lib/scoring/method";
import { positionScore } from "@/lib/scoring/position-score";
import { normaliseWeights, weightedSum } from "@/lib/scoring/weights";
import { evidenceOf, foundingCase, foundingVendors } from "./founding-case";

const { expected } = foundingCase;
const scoreOf = (vendor: string) => positionScore(evidenceOf(vendor), method);

describe.each(foundingVendors)("the founding article on %s", (vendor) => {
  const score = scoreOf(vendor);

  test.each(axes)("%s, its bounds and its criteria are the reference numbers", (axis) => {
    const { byCriterion, ...numbers } = expected.position[vendor][axis];
    expect(score[axis].points).toBeCloseTo(numbers.points, 9);
    expect(score[axis].low).toBeCloseTo(numbers.low, 9);
    expect(score[axis].high).toBeCloseTo(numbers.high, 9);
    expect(score[axis].confidence).toBeCloseTo(numbers.confidence, 9);
    for (const [criterion, points] of Object.entries(byCriterion)) {
      const found = score[axis].criteria.find((one) => one.criterion === criterion);
      expect(found?.points).toBeCloseTo(points, 9);
    }
  });

  test.each(axes)("the lines of %s add up, over the axis and within each criterion", (axis) => {
    const sum = (lines: { points: number }[]) => lines.reduce((so, { points }) => so + points, 0);
    const { criteria, points } = score[axis];
    expect(sum(criteria.flatMap(({ lines }) => lines))).toBeCloseTo(points, 9);
    criteria.forEach((one) => expect(sum(one.lines)).toBeCloseTo(one.points, 9));
  });

  test("every record adds what the reference says", () => {
    const reference = new Map(Object.entries(expected.recordPoints));
    const lines = axes.flatMap((axis) => score[axis].criteria.flatMap((one) => one.lines));
    const records = lines.filter(({ kind }) => kind === "record");
    expect(records.length).toBeGreaterThan(0);
    records.forEach(({ id, points }) => expect(points).toBeCloseTo(reference.get(id)!, 9));
  });
});

test("one leader, one contender, two niche vendors; Microsoft ahead on direction", () => {
  expect(foundingVendors.map((vendor) => scoreOf(vendor).quadrant)).toEqual([
    "leader",
    "contender",
    "niche",
    "niche",
  ]);
  expect(scoreOf("Microsoft").direction.points).toBeGreaterThan(scoreOf("VMware").direction.points);
});

test("a vendor nothing is known of stands at the prior, anything is possible", () => {
  const { presence, direction, quadrant } = positionScore({}, method);
  expect(presence).toMatchObject({ low: 0, high: 100, confidence: 0 });
  expect(presence.points).toBeCloseTo(25, 12);
  expect(direction.criteria.every(({ known }) => !known)).toBe(true);
  expect(quadrant).toBe("niche");
});

test("weights count by their proportion, and the score says they were normalised", () => {
  const doubled = {
    ...method,
    criteria: method.criteria.map((rule) => ({ ...rule, weight: rule.weight * 2 })),
  };
  const { presence } = positionScore(evidenceOf("VMware"), doubled);
  expect(presence.points).toBeCloseTo(expected.position.VMware.presence.points, 9);
  expect(presence.weightsNormalised).toBe(true);
  expect(presence.weightSum).toBeCloseTo(2, 12);
  expect(scoreOf("VMware").presence.weightsNormalised).toBe(false);
});

// Goodwin & Wright, Decision Analysis for Management Judgment, chapter 3 (office location).
describe("the additive model on a printed case", () => {
  const values = {
    A: [100, 60, 100, 75, 0, 90],
    B: [20, 80, 10, 30, 100, 30],
    C: [80, 70, 0, 0, 10, 100],
    D: [70, 50, 30, 55, 30, 90],
    E: [40, 60, 90, 100, 60, 70],
    F: [0, 0, 70, 0, 80, 0],
    G: [60, 100, 20, 50, 50, 80],
  };

  test.each([
    ["A", 80.8],
    ["B", 39.4],
    ["C", 47.4],
    ["D", 52.3],
    ["E", 64.8],
    ["F", 20.9],
    ["G", 60.2],
  ] as const)("office %s is worth %d", (office, worth) => {
    const { weights } = normaliseWeights([32, 26, 23, 10, 6, 3]);
    expect(weightedSum(weights, values[office])).toBeCloseTo(worth, 9);
  });

  test("raw swing weights give the printed group values of Elton Street", () => {
    const turnover = normaliseWeights([100, 80, 70]).weights;
    const conditions = normaliseWeights([30, 20, 10]).weights;
    expect(weightedSum(turnover, values.E.slice(0, 3))).toBeCloseTo(60.4, 1);
    expect(weightedSum(conditions, values.E.slice(3))).toBeCloseTo(81.7, 1);
  });

  test("negative weights, all-zero weights and lists that do not fit are refused", () => {
    expect(() => normaliseWeights([1, -1])).toThrow(RangeError);
    expect(() => normaliseWeights([0, 0])).toThrow(RangeError);
    expect(() => weightedSum([1], [1, 2])).toThrow(RangeError);
  });
});
