import { expect, test } from "vitest";
import type { Weighing } from "@/lib/domain/weighing";
import { reach } from "@/lib/weighing/reach";
import { spaceOf, weigh, type Matter } from "@/lib/weighing/weigh";

const spread = (point: number, by = 0.1) => ({ point, low: point - by, high: point + by });
const about = (values: Matter["values"], draws = 400): Matter => ({
  names: values.map((_, at) => `vendor ${at}`),
  criteria: (values[0] ?? []).map((_, at) => `criterion ${at}`),
  ...{ values, draws, tieShare: 0.8 },
});
const weighing = (weights: number[], changed: Partial<Weighing> = {}): Weighing => ({
  ...({ ranking: "presence", weights, locked: weights.map(() => false) } as const),
  ...{ within: 0.1, withinBounds: false, seed: 1 },
  ...changed,
});
const rounded = ({ bounds }: ReturnType<typeof spaceOf>) =>
  bounds.map(({ low, high }) => [low, high].map((share) => Math.round(1_000 * share) / 1_000));

test("the room is ten points either way, never below 0 nor above 1, and none where it is locked", () => {
  const locked = [false, true, false];
  expect(rounded(spaceOf(weighing([0.05, 0.35, 0.6], { locked })))).toEqual([
    [0, 0.15],
    [0.35, 0.35],
    [0.5, 0.7],
  ]);
  expect(rounded(spaceOf(weighing([0.95, 0.05])))).toEqual([[0.85, 1], [0, 0.15]]); // prettier-ignore
  expect(rounded(spaceOf(weighing([0.2, 0.2, 0.6], { locked, within: null })))).toEqual([
    [0, 1],
    [0.2, 0.2],
    [0, 1],
  ]);
});

test("extremes are those of values at their points, or anywhere within their bounds, as asked", () => {
  const two = about([[spread(0.5)], [spread(0.45)]]);
  expect(reach(two, weighing([1])).reach).toEqual([{ best: 1, worst: 1 }, { best: 2, worst: 2 }]); // prettier-ignore
  const open = weighing([1], { withinBounds: true });
  expect(reach(two, open).reach).toEqual([{ best: 1, worst: 2 }, { best: 1, worst: 2 }]); // prettier-ignore
});

test("ranks are drawn from the same values as the extremes are searched in", () => {
  const two = about([[spread(0.5)], [spread(0.45)]]);
  expect(weigh(two, weighing([1])).rows.map(({ firstShare }) => firstShare)).toEqual([1, 0]);
  const [first] = weigh(two, weighing([1], { withinBounds: true })).rows;
  // Two uniform numbers of width 0.2, one 0.05 ahead: 1 − (0.15 ÷ 0.2)² ÷ 2.
  expect(first!.firstShare).toBeCloseTo(0.72, 1);
});

test("the driver is that of the weights as they stand", () => {
  // Without the first the two change places, without the second they do not.
  const two = about([[spread(0.9), spread(0.1)], [spread(0.1), spread(0.9)]]); // prettier-ignore
  expect(reach(two, weighing([0.9, 0.1])).driver).toMatchObject({ criterion: 0, discordant: 1 });
  expect(reach(two, weighing([0.1, 0.9])).driver).toMatchObject({ criterion: 1, discordant: 1 });
});

test("where rounding leaves no weighting, the sliders themselves are counted", () => {
  const two = about([[spread(0.9), spread(0.1)], [spread(0.1), spread(0.95)]]); // prettier-ignore
  const all = weighing([0.6 + 1e-9, 0.4], { locked: [true, true] });
  expect(reach(two, all).reach).toBeNull();
  // 0.58 against 0.44; with half and half the other would be first.
  expect(weigh(two, all).rows.map(({ at, firstShare }) => [at, firstShare])).toEqual([[0, 1], [1, 0]]); // prettier-ignore
});

test("the middle rank is the first that half of the draws have reached", () => {
  // First in the six tenths of weightings with less than 0.6 on the first criterion.
  const two = about([[spread(0.5), spread(0.5)], [spread(0.7), spread(0.2)]], 2_000); // prettier-ignore
  const { rows } = weigh(two, weighing([0.5, 0.5], { within: null }));
  expect(rows.map(({ at, median, low, high }) => [at, median, low, high])).toEqual([
    [0, 1, 1, 2],
    [1, 2, 1, 2],
  ]);
});
