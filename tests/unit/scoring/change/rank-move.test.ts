import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesGained, placesOf, rankAmong } from "@/lib/scoring/change/rank-move";

describe("places gained by cause", () => {
  test("own steps are counted among the others as they stood, and others make the rest", () => {
    // Third of three; new evidence takes it past one, ageing costs nothing, the leader falls below.
    const places = placesGained([10, 9, 9, 25, 25], {
      before: [20, 30],
      after: [20, 24],
      last: 25,
    });
    expect(places).toEqual({ aged: 0, corrected: 0, new: 1, method: 0, others: 1 });
  });

  test("a place lost is negative, and equal points share the better rank", () => {
    expect(rankAmong(20, [20, 30])).toBe(2);
    const places = placesGained([30, 10, 10, 10, 10], { before: [20], after: [20], last: 10 });
    expect(places).toEqual({ aged: -1, corrected: 0, new: 0, method: 0, others: 0 });
  });

  test("whatever moved, the places add up to the rank before less the rank after", () => {
    const points = fc.integer({ min: 0, max: 12 });
    const own = fc.tuple(points, points, points, points, points);
    fc.assert(
      fc.property(own, fc.array(points), fc.array(points), points, (mine, before, after, last) => {
        const places = placesGained(mine, { before, after, last });
        expect(placesOf(places)).toBe(rankAmong(mine[0], before) - rankAmong(last, after));
      }),
      { seed: 2005 },
    );
  });
});
