import { describe, expect, test } from "vitest";
import type { Weighing } from "@/lib/domain/weighing";
import { toldRanks, toldReach } from "@/lib/weighing/told";
import { weightingsInWords } from "@/lib/weighing/words";

const weighing: Weighing = {
  ...({ ranking: "presence", weights: [0.5, 0.5], locked: [false, false] } as const),
  ...{ within: null, withinBounds: false, seed: 1 },
};
const asked = (rows: readonly (readonly number[])[], changed: Partial<Weighing> = {}) => ({
  matter: {
    names: ["Northwind", "Southwind", "Eastwind", "Westwind"].slice(0, rows.length),
    criteria: ["reach", "price", "roadmap"].slice(0, rows[0]?.length ?? 0),
    values: rows.map((row) =>
      row.map((point) => ({ point, low: point - 0.05, high: point + 0.05 })),
    ),
    ...{ draws: 400, tieShare: 0.8 },
  },
  weighing: { ...weighing, ...changed },
});

test.each<[string, Partial<Weighing>]>([
  ["all weightings", { withinBounds: true }],
  ["all weightings, values at their points", {}],
  ["all weightings, 1 locked, values at their points", { locked: [true, false] }],
  ["draws at exactly these weights", { within: 0, withinBounds: true }],
  ["the weightings within 12.5 points of the sliders", { within: 0.125, withinBounds: true }],
  ["the weightings within 1 point of the sliders, 2 locked", { within: 0.01, locked: [true, true], withinBounds: true }], // prettier-ignore
])("what is counted: %s", (words, changed) => {
  expect(weightingsInWords({ ...weighing, ...changed })).toBe(words);
});

describe("who shares the first place", () => {
  const twin = [0.5, 0.5];
  test.each([
    [
      /^Eastwind, Southwind and Northwind tie on presence: Eastwind is first in/,
      [twin, twin, twin],
    ],
    [/^Eastwind and 3 others tie on presence: Eastwind is first in/, [twin, twin, twin, twin]],
    [/^Northwind leads on presence/, [[0.9, 0.9], twin, twin]],
  ])("%s", (words, rows) => {
    expect(toldRanks(asked(rows, { withinBounds: true })).finding).toMatch(words);
  });

  test("who is alone leads", () => {
    expect(toldRanks(asked([[0.5, 0.5]])).finding).toMatch(/^Northwind leads on presence/);
  });
});

describe("what turns the lead", () => {
  const flipOf = (rows: readonly (readonly number[])[], changed: Partial<Weighing> = {}) =>
    toldReach(asked(rows, changed)).flipWords;

  test("nothing where there is nobody else, and no weight where two are level", () => {
    expect(flipOf([[0.5, 0.5]])).toBe("There is nobody else to come first.");
    expect(flipOf([[1, 0], [0, 1]])).toBe("Northwind and Southwind are level at these weights."); // prettier-ignore
  });

  test("only weights that move are named, the largest move first", () => {
    // 0.6 w₁ − 0.2 w₂ − 0.1 w₃ is 0.18 − 0.06 − 0.04 = 0.08 and falls by 0.8 for what goes to price.
    const words = flipOf([[0.8, 0.2, 0.4], [0.2, 0.4, 0.5]], { weights: [0.3, 0.3, 0.4], locked: [false, false, false] }); // prettier-ignore
    expect(words).toBe(
      "Southwind draws level with Northwind when 10.0 of 100 points of weight move: 10.0 from reach; 10.0 to price. No smaller change does it.",
    );
  });
});
