import fc from "fast-check";
import { expect, test } from "vitest";
import { allowedWeights } from "@/lib/scoring/robustness/allowed-weights";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { reachableRanks, type Reach } from "@/lib/scoring/robustness/reachable-ranks";
import { anyWeighting, type WeightSpace } from "@/lib/scoring/robustness/weight-space";

const exactly = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.map((value) => ({ point: value, low: value, high: value })));

const dot = (some: ArrayLike<number>, others: readonly number[]) =>
  others.reduce((so, value, j) => so + value * some[j]!, 0);

const ranksAt = (weights: ArrayLike<number>, rows: readonly (readonly number[])[]) => {
  const scores = rows.map((row) => dot(weights, row));
  return scores.map((own) => 1 + scores.filter((other) => other - own > 1e-12).length);
};

test("a compromise is never last, and each extreme is first, middle or last", () => {
  // First for weights near its own criterion; of 0.6 and 0.6 the sum is always 0.6.
  expect(reachableRanks(anyWeighting(2), exactly([[1, 0], [0, 1], [0.6, 0.6]]))).toEqual([
    { best: 1, worst: 3 },
    { best: 1, worst: 3 },
    { best: 1, worst: 2 },
  ]); // prettier-ignore
});

test("who is beaten on every criterion stays behind, and twins share the better rank", () => {
  const rows = [[0.9, 0.8], [0.9, 0.8], [0.5, 0.4]]; // prettier-ignore
  expect(reachableRanks(anyWeighting(2), exactly(rows))).toEqual([
    { best: 1, worst: 1 },
    { best: 1, worst: 1 },
    { best: 3, worst: 3 },
  ]);
});

test("fixed weights leave one rank, and an order takes away what it forbids", () => {
  const rows = exactly([[1, 0], [0, 0.9]]); // prettier-ignore
  const fixed = { bounds: [{ low: 0.5, high: 0.5 }, { low: 0.5, high: 0.5 }], order: [] }; // prettier-ignore
  expect(reachableRanks(fixed, rows)).toEqual([{ best: 1, worst: 1 }, { best: 2, worst: 2 }]); // prettier-ignore
  const ordered: WeightSpace = { ...anyWeighting(2), order: [[0, 1]] };
  expect(reachableRanks(ordered, rows)).toEqual([{ best: 1, worst: 1 }, { best: 2, worst: 2 }]); // prettier-ignore
});

test("values that evidence leaves open reach further than their points", () => {
  const open = [[{ point: 0.6, low: 0.3, high: 0.9 }], [{ point: 0.5, low: 0.5, high: 0.5 }]];
  expect(reachableRanks(anyWeighting(1), open)).toEqual([
    { best: 1, worst: 2 },
    { best: 1, worst: 2 },
  ]);
});

test("no allowed weighting, no ranks", () => {
  const none = { bounds: [{ low: 0, high: 0.4 }, { low: 0, high: 0.4 }], order: [] }; // prettier-ignore
  expect(reachableRanks(none, exactly([[1, 0]]))).toBeNull();
});

const eighths = fc.integer({ min: 0, max: 8 }).map((step) => step / 8);
const tableOf = (least: number, most: number, criteria: number) =>
  fc.array(fc.array(eighths, { minLength: criteria, maxLength: criteria }), {
    minLength: least,
    maxLength: most,
  });

test("every sampled rank lies inside, whatever the weights may be", () => {
  const spaces = fc.record({
    table: tableOf(2, 7, 4),
    ordered: fc.boolean(),
    around: fc.constantFrom(0.05, 0.2, 1),
  });
  fc.assert(
    fc.property(spaces, ({ table, ordered, around }) => {
      const bounds = table[0]!.map(() => ({ low: Math.max(0, 0.25 - around), high: Math.min(1, 0.25 + around) })); // prettier-ignore
      const space: WeightSpace = { bounds, order: ordered ? [[2, 0], [0, 1]] : [] }; // prettier-ignore
      const reach = reachableRanks(space, exactly(table))!;
      const draw = allowedWeights(space, randomSource(7))!;
      const weights = new Float64Array(4);
      for (let at = 0; at < 60; at++) {
        draw(weights);
        for (const [i, rank] of ranksAt(weights, table).entries()) {
          expect(rank).toBeGreaterThanOrEqual(reach[i]!.best);
          expect(rank).toBeLessThanOrEqual(reach[i]!.worst);
        }
      }
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("vendors much alike are ranked no further than the search says, and nearly as far", () => {
  const random = randomSource(11);
  for (let round = 0; round < 6; round++) {
    // No two of twelve differ by more than 0.06 on any of four.
    const table = Array.from({ length: 12 }, () => Array.from({ length: 4 }, () => 0.5 + 0.06 * random())); // prettier-ignore
    const reach = reachableRanks(anyWeighting(4), exactly(table))!;
    const met = table.map(() => ({ best: 12, worst: 1 }));
    const draw = allowedWeights(anyWeighting(4), randomSource(round))!;
    const weights = new Float64Array(4);
    for (let at = 0; at < 3_000; at++) {
      draw(weights);
      for (const [i, rank] of ranksAt(weights, table).entries()) {
        met[i] = { best: Math.min(met[i]!.best, rank), worst: Math.max(met[i]!.worst, rank) };
      }
    }
    // Cells too small to be met make a rank or two.
    for (const [i, { best, worst }] of reach.entries()) {
      expect(met[i]!.best - best).toBeGreaterThanOrEqual(0);
      expect(met[i]!.best - best).toBeLessThanOrEqual(1);
      expect(worst - met[i]!.worst).toBeGreaterThanOrEqual(0);
      expect(worst - met[i]!.worst).toBeLessThanOrEqual(1);
    }
  }
});

test("the same as looking into every cell that three weights can fall in", () => {
  fc.assert(
    fc.property(tableOf(2, 5, 3), (table) => {
      expect(reachableRanks(anyWeighting(3), exactly(table))).toEqual(byCells(table));
    }),
    { seed: 2, numRuns: 60 },
  );
});

/**
 * Where any two lines meet on which two alternatives tie or a weight is 0 lie all corners of all
 * cells; the middle of three corners of a cell lies inside it.
 */
function byCells(table: readonly (readonly number[])[]): Reach[] {
  const ties = table.flatMap((one, i) => table.slice(i + 1).map((other) => one.map((value, j) => value - other[j]!))); // prettier-ignore
  const lines = [...ties, [1, 0, 0], [0, 1, 0], [0, 0, 1]];
  const corners = lines.flatMap((one, i) => lines.slice(i + 1).flatMap((other) => meeting(one, other))); // prettier-ignore
  const seen = [...new Map(corners.map((corner) => [corner.map((w) => w.toFixed(9)).join(), corner])).values()]; // prettier-ignore
  const middles = seen.flatMap((a, i) =>
    seen
      .slice(i + 1)
      .flatMap((b, step) =>
        seen.slice(i + 2 + step).map((c) => a.map((value, j) => (value + b[j]! + c[j]!) / 3)),
      ),
  );
  const ranks = [...seen, ...middles].map((weights) => ranksAt(weights, table));
  return table.map((_, i) => {
    const own = ranks.map((row) => row[i]!);
    return { best: Math.min(...own), worst: Math.max(...own) };
  });
}

/** The weighting on both lines, if there is one: their cross product, scaled to sum to 1. */
function meeting(one: readonly number[], other: readonly number[]): number[][] {
  const [a, b, c] = [one[0]!, one[1]!, one[2]!];
  const [d, e, f] = [other[0]!, other[1]!, other[2]!];
  const cross = [b * f - c * e, c * d - a * f, a * e - b * d];
  const sum = cross[0]! + cross[1]! + cross[2]!;
  if (Math.abs(sum) < 1e-12) return [];
  const weights = cross.map((value) => value / sum);
  return weights.every((weight) => weight >= -1e-12) ? [weights] : [];
}
