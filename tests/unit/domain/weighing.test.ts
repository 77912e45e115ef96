import { expect, test } from "vitest";
import { presetsOf } from "@/lib/domain/weight-preset";
import { readWeighing, weightsWord, type TypedWeighing } from "@/lib/domain/weighing";

const of = [
  { key: "reach", weight: 0.5 },
  { key: "price", weight: 0.3 },
  { key: "roadmap", weight: 0.2 },
];
const read = (typed: TypedWeighing) => readWeighing(typed, of, 7);

test("an address that says nothing asks for the published weights, ten points around", () => {
  const { weighing, errors } = read({});
  expect(errors).toEqual({});
  expect(weighing).toMatchObject({ ranking: "presence", weights: [0.5, 0.3, 0.2], within: 0.1 });
  expect(weighing).toMatchObject({ withinBounds: true, seed: 7 });
});

test("sliders are divided by their sum", () => {
  // 30 ÷ 120, 60 ÷ 120, 30 ÷ 120.
  expect(read({ weights: "reach:30,price:60,roadmap:30" }).weighing.weights).toEqual([0.25, 0.5, 0.25]); // prettier-ignore
});

test("a locked weight keeps its share of 100, the others part the rest", () => {
  const { weighing } = read({ weights: "reach:20,price:10,roadmap:30", lock: "reach" });
  expect(weighing.locked).toEqual([true, false, false]);
  // 0.8 × 10 ÷ 40 and 0.8 × 30 ÷ 40.
  expect(weighing.weights[1]).toBeCloseTo(0.2, 12);
  expect(weighing.weights[2]).toBeCloseTo(0.6, 12);
});

test("what is written is read back alike", () => {
  const word = weightsWord(of, [0.5, 0.375, 0.125]);
  expect(word).toBe("reach:50,price:37.5,roadmap:12.5");
  expect(read({ weights: word }).weighing.weights).toEqual([0.5, 0.375, 0.125]);
});

test.each([
  ["weights", "reach:0,price:0", /sum to zero/],
  ["weights", "reach:-5,price:10", /no weight; enter a number from 0 to 100/],
  ["weights", "reach:lots", /no weight/],
  ["weights", "reach:101", /no weight/],
  ["weights", "beauty:10", /Nothing weighed here is called “beauty”/],
  ["weights", Array.from({ length: 1000 }, (_, at) => `w${at}:1`).join(), /more than 40/],
  ["lock", "beauty", /Nothing weighed here/],
  ["within", "wide", /Enter points from 0 to 100/],
  ["values", "all", /“points” or “bounds”/],
  ["seed", "4294967296", /whole number from 0 to 4294967295/],
  ["seed", "-1", /whole number/],
  ["rank", "beauty", /no ranking “beauty”/],
] as const)(
  "%s=%s is answered in words, and the published default stands in",
  (field, text, said) => {
    const { weighing, errors } = read({ [field]: text });
    expect(errors[field]).toMatch(said);
    expect(weighing.weights).toEqual([0.5, 0.3, 0.2]);
  },
);

test("locked weights beyond all weight, or unlocked ones without any, are told apart", () => {
  expect(read({ weights: "reach:80,price:60", lock: "reach,price" }).errors.weights).toMatch(/more than 100/); // prettier-ignore
  expect(read({ weights: "reach:40", lock: "reach" }).errors.weights).toMatch(/left unlocked sum to zero/); // prettier-ignore
});

test("named weights sum to one and leave out what drives nothing here", () => {
  const named = presetsOf(of);
  expect(named.map(({ name }) => name)).toEqual(["Published default", "Equal", "Price-driven"]);
  for (const { weights } of named) {
    expect(weights.reduce((so, weight) => so + weight, 0)).toBeCloseTo(1, 12);
  }
  expect(named[2]!.weights[1]).toBe(0.6);
});

test("a seed that is none is said to be so and nothing else is lost", () => {
  const typed = { weights: "reach:30,price:60,roadmap:30", within: "any", seed: "12a" };
  const { weighing, errors, typed: kept } = read(typed);
  expect(errors).toEqual({ seed: "Enter a whole number from 0 to 4294967295." });
  expect(weighing).toMatchObject({ weights: [0.25, 0.5, 0.25], within: null, seed: 7 });
  expect(kept).toEqual(typed);
  expect(read({ seed: "4294967295" }).weighing.seed).toBe(4294967295);
  expect(read({ seed: "4294967296" }).errors.seed).toMatch(/whole number/);
});
