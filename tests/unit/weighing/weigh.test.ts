import { describe, expect, test } from "vitest";
import type { Weighing } from "@/lib/domain/weighing";
import { pairwiseWinning } from "@/lib/scoring/robustness/pairwise-winning";
import { rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import { toldRanks, toldReach } from "@/lib/weighing/told";
import type { Matter } from "@/lib/weighing/weigh";
import { weigh } from "@/lib/weighing/weigh";

const spread = (point: number, by = 0.1) => ({
  point,
  low: Math.max(0, point - by),
  high: Math.min(1, point + by),
});
const matter: Matter = {
  names: ["Southwind", "Northwind", "Eastwind"],
  criteria: ["reach", "price"],
  values: [[spread(0.3), spread(0.6)], [spread(0.8), spread(0.4)], [spread(0.1), spread(0.2)]], // prettier-ignore
  draws: 2_000,
  tieShare: 0.8,
};
const published: Weighing = {
  ranking: "presence",
  weights: [0.6, 0.4],
  locked: [false, false],
  within: 0.1,
  withinBounds: true,
  seed: 20051031,
};
const any: Weighing = { ...published, within: null };

describe("ranks under the weights of a desk", () => {
  test("the same seed gives the same table, another one another", () => {
    expect(weigh(matter, published)).toEqual(weigh(matter, published));
    expect(weigh(matter, { ...any, seed: 1 })).not.toEqual(weigh(matter, any));
  });

  test("with any weight allowed they are those of every other screen, bit for bit", () => {
    const draws = { seed: any.seed, iterations: matter.draws, withinBounds: true };
    const { rankAcceptability } = rankShares(rankQuestion(matter.values, draws));
    for (const { at, firstShare } of weigh(matter, any).rows) {
      expect(firstShare).toBe(rankAcceptability[at]![0]);
    }
  });

  test("rows stand by points at the sliders, whatever is drawn around them", () => {
    const { rows } = weigh(matter, published);
    // 0.6 × 0.8 + 0.4 × 0.4 = 0.64.
    expect(rows[0]).toMatchObject({ at: 1, median: 1 });
    expect(rows[0]!.points).toBeCloseTo(64, 9);
  });

  test("who cannot be told apart shares a place, and who can does not", () => {
    const twins = { ...matter, values: [matter.values[1]!, matter.values[2]!, matter.values[1]!] };
    const { rows, aheadOfNext } = weigh(twins, any);
    // Twins by points, then name.
    expect(rows.map(({ at, tied }) => ({ at, tied: tied.toSorted() }))).toEqual([
      { at: 2, tied: [0, 2] },
      { at: 0, tied: [0, 2] },
      { at: 1, tied: [1] },
    ]);
    // The share of the two first by points, counted over the same draws as every rank.
    const draws = { seed: any.seed, iterations: twins.draws, withinBounds: true };
    expect([aheadOfNext]).toEqual(pairwiseWinning(rankQuestion(twins.values, draws), [[2, 0]]));
  });

  test("locked weights leave each drawn rank within its reach", () => {
    const locked = { ...published, locked: [true, true], withinBounds: false };
    const { reach } = toldReach({ matter, weighing: locked });
    for (const { at, low, high } of weigh(matter, locked).rows) {
      expect(reach![at]).toEqual({ best: low, worst: high });
    }
  });
});

describe("what is said of them", () => {
  test("a firm lead leads, and says over what", () => {
    expect(toldRanks({ matter, weighing: published }).finding).toMatch(
      /^Northwind leads on presence: first in .*% of the weightings within 10 points of the sliders$/,
    );
  });

  test("two that cannot be told apart tie", () => {
    const twins = { ...matter, values: [matter.values[1]!, matter.values[1]!, matter.values[2]!] };
    expect(toldRanks({ matter: twins, weighing: any }).finding).toMatch(
      /^Northwind and Southwind tie on presence: .*% of all weightings/,
    );
  });

  test("the flip names who, how far, and what from and to", () => {
    // 0.5 × reach − 0.2 × price is 0 at 2 ÷ 7 on reach: 60 − 28.6.
    expect(toldReach({ matter, weighing: any }).flipWords).toBe(
      "Southwind draws level with Northwind when 31.4 of 100 points of weight move: 31.4 from reach; 31.4 to price. No smaller change does it.",
    );
    expect(toldReach({ matter, weighing: published }).flipWords).toMatch(/no allowed weighting/);
  });

  test("the driver names the criterion without which the order turns", () => {
    expect(toldReach({ matter, weighing: any }).driverWords).toMatch(
      /^Reach drives the order: without it 1 pair would change places/,
    );
  });
});
