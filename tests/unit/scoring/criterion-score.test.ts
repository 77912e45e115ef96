import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criterionScore } from "@/lib/scoring/criterion-score";
import type { Observation } from "@/lib/scoring/profile";

const ignorance = { kappa: 0.25, prior: 0.25 };
const observation = (over: Partial<Observation>): Observation => ({
  id: "one",
  label: "One",
  value: { low: 0.5, mid: 0.5, high: 0.5 },
  weight: 0.75,
  records: [],
  sourceGroup: null,
  judged: false,
  ...over,
});
const exactly = (mid: number) => ({ low: mid, mid, high: mid });
const entry = (id: string, ...observations: Observation[]) => ({ id, label: id, observations });

test("a criterion is the plain mean of its entries, answered or not", () => {
  const answered = entry("live migration", observation({ value: exactly(1) }));
  const { point, low, high, confidence } = criterionScore([answered, entry("ha")], ignorance);
  expect(point).toBeCloseTo(0.53125, 12); // ((0.75 + 0.0625) ÷ 1 + 0.25) ÷ 2
  expect(low).toBeCloseTo(0.375, 12); // (0.75 + 0) ÷ 2
  expect(high).toBeCloseTo(1, 12);
  expect(confidence).toBeCloseTo(0.375, 12);
});

describe("the same statement, repeated", () => {
  const light = observation({ id: "blog", weight: 0.3, sourceGroup: "release" });
  const heavy = observation({ id: "press", weight: 0.75, sourceGroup: "release" });

  test.each([
    ["light first", [light, heavy]],
    ["heavy first", [heavy, light]],
  ])("counts once, at its heaviest (%s)", (_, observations) => {
    const { point, lines } = criterionScore([entry("e", ...observations)], ignorance);
    expect(point).toBe(criterionScore([entry("e", heavy)], ignorance).point);
    expect(lines.find(({ id }) => id === "blog")).toMatchObject({ suppressed: true, part: 0 });
    expect(lines.find(({ id }) => id === "press")).toMatchObject({ suppressed: false });
  });

  test("an equal repeat is suppressed too, the first stays", () => {
    const twin = { ...heavy, id: "twin" };
    const { lines } = criterionScore([entry("e", heavy, twin)], ignorance);
    expect(lines.map(({ suppressed }) => suppressed)).toEqual([false, true, false]);
  });

  test("statements without a group are independent", () => {
    const alone = observation({ id: "a" });
    const two = criterionScore([entry("e", alone, { ...alone, id: "b" })], ignorance);
    expect(two.confidence).toBeCloseTo(1.5 / 1.75, 12);
  });
});

test("a judgement says that it is one, ignorance says that it is ignorance", () => {
  const { lines } = criterionScore([entry("e", observation({ judged: true }))], ignorance);
  expect(lines.map(({ kind }) => kind)).toEqual(["assessment", "prior"]);
  expect(lines[1]).toMatchObject({ id: "no-evidence:e", weight: 0.25, value: 0.25 });
});

test("a criterion without entries is refused", () => {
  expect(() => criterionScore([], ignorance)).toThrow(RangeError);
});

describe("laws", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const observations = fc.array(
    fc.record({ mid: share, weight: share, group: fc.constantFrom(null, "x", "y") }),
    { maxLength: 6 },
  );
  const entries = fc
    .array(observations, { minLength: 1, maxLength: 4 })
    .map((lists) =>
      lists.map((list, at) =>
        entry(
          `e${at}`,
          ...list.map(({ mid, weight, group }, n) =>
            observation({ id: `${at}.${n}`, value: exactly(mid), weight, sourceGroup: group }),
          ),
        ),
      ),
    );

  test("lines add up, and exact readings leave a band of 1 − confidence", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { point, low, high, confidence, lines } = criterionScore(list, ignorance);
        expect(lines.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(point, 9);
        expect(high - low).toBeCloseTo(1 - confidence, 9);
        expect(point).toBeGreaterThanOrEqual(low - 1e-12);
        expect(point).toBeLessThanOrEqual(high + 1e-12);
      }),
      { seed: 2005, numRuns: 200 },
    );
  });

  test("a better reading never lowers the criterion", () => {
    fc.assert(
      fc.property(share, share, share, share, (other, a, b, weight) => {
        const at = (mid: number) =>
          criterionScore(
            [entry("e", observation({ value: exactly(mid), weight }), observation({ id: "o", value: exactly(other) }))], // prettier-ignore
            ignorance,
          ).point;
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      }),
      { seed: 2005, numRuns: 200 },
    );
  });
});
