import { describe, expect, test } from "vitest";
import { threatMatrixSheet, threatTotalsSheet } from "@/lib/reports/export/sheets/threat-matrix";
import { matrixFinding } from "@/lib/reports/threat/matrix-words";
import type { PressureTotal } from "@/lib/reports/threat/pressure-totals";
import { matrixOf } from "@/lib/reports/threat/threat-matrix";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { marketOn } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";
import { threatRow } from "@/tests/support/invented-rows";

const market = marketOn("2012-06-30");
const matrix = matrixOf(market);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("everyone against everyone", () => {
  test("each cell is the threat that the incumbent's own page tells", () => {
    for (const [column, { challenger: incumbent }] of matrix.rows.entries()) {
      const ranked = rankingOf(market, incumbent.slug)?.rows ?? [];
      for (const { challenger, points, low, high, byLever } of ranked) {
        const row = matrix.rows.find((found) => found.challenger.slug === challenger.slug);
        const cell = row?.cells[column];
        expect(cell?.points).toBeCloseTo(points, 10);
        expect(cell?.low).toBeCloseTo(low, 10);
        expect(cell?.high).toBeCloseTo(high, 10);
        expect(cell?.unknown).toEqual(
          byLever.filter(({ known }) => !known).map(({ lever }) => lever),
        );
      }
    }
  });

  test("totals are the means of their row and of their column, each pair counted alike", () => {
    for (const [at, { challenger, cells }] of matrix.rows.entries()) {
      const made = matrix.made.find(({ vendor }) => vendor.slug === challenger.slug);
      expect(made?.points).toBeCloseTo(mean(cells.flatMap((cell) => cell?.points ?? [])), 10);
      expect(made?.pairs).toBe(matrix.rows.length - 1);
      const column = matrix.rows.flatMap((row) => row.cells[at]?.high ?? []);
      const faced = matrix.faced.find(({ vendor }) => vendor.slug === challenger.slug);
      expect(faced?.high).toBeCloseTo(mean(column), 10);
    }
  });

  test("nobody presses itself", () => {
    for (const [at, { cells }] of matrix.rows.entries()) expect(cells[at]).toBeNull();
  });

  test("rows come by what each makes, greatest first", () => {
    const points = matrix.made.map((total) => total.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(matrix.rows.map(({ challenger }) => challenger)).toEqual(
      matrix.made.map(({ vendor }) => vendor),
    );
  });
});

describe("an incumbent without presence", () => {
  const [first, ...others] = market.scores.market;
  const nowhere = { value: 0, low: 0, high: 0, records: [], known: true };
  const absent = {
    ...first!,
    presence: {
      ...{ desktop: nowhere, server: nowhere, datacentre: nowhere },
      ...{ edge: nowhere, management: nowhere, services: nowhere },
    },
  };
  const scores = { ...market.scores, market: [absent, ...others] };
  const { rows, ...without } = matrixOf({ ...market, scores });

  test("is pressed by nobody that could be told: not defined, never 0", () => {
    expect(without.absent).toEqual([absent.vendor]);
    const column = rows.findIndex(({ challenger }) => challenger.slug === absent.vendor);
    expect(rows.map(({ cells }) => cells[column])).toEqual(rows.map(() => null));
    expect(without.faced.map(({ vendor }) => vendor.slug)).not.toContain(absent.vendor);
    const sheet = threatMatrixSheet({ rows, ...without });
    const at = sheet.columns.indexOf(absent.vendor);
    expect(sheet.rows.map((row) => row[at])).toEqual(sheet.rows.map(() => null));
  });

  test("does not count in the means of those who press", () => {
    for (const { vendor, pairs } of without.made) {
      expect(pairs).toBe(vendor.slug === absent.vendor ? others.length : others.length - 1);
    }
  });
});

test("a market of one has no pair, and says so", () => {
  const alone = matrixOf(
    marketOn(
      "2005-10-31",
      inventedRecords({ vendor: [{ slug: "northwind" }], product: [{ slug: "hv" }], "market-figure": [{ subject: "northwind", low: 10, high: 10 }] }), // prettier-ignore
    ),
  );
  expect(alone.made).toEqual([]);
  expect(alone.finding).toBe("Fewer than two rated vendors: nobody presses anybody on this day");
});

describe("the title", () => {
  const total = (name: string, said: Partial<PressureTotal> = {}): PressureTotal => {
    const { topShare, topWithinBounds, tiedWith, rank, challenger } = threatRow(name);
    return {
      ...{ vendor: challenger, points: 30, low: 20, high: 40, pairs: 3 },
      ...{ topShare, topWithinBounds, tiedWith, rank, ...said },
    };
  };
  const many = ["A", "B", "C", "D"];
  test.each([
    ["N presses the others most; S is pressed most", {}, {}],
    ["N is ahead in pressing the others; S is pressed most", { topShare: 0.85 }, {}],
    [
      "N edges ahead in pressing the others, first in 62% of weightings; S is pressed most",
      { topShare: 0.62 },
      {},
    ],
    [
      "N and B tie in pressing the others most; S is pressed most",
      { topShare: 0.62, tiedWith: ["N", "B"] },
      {},
    ],
    [
      "N presses the others most on what is on record; S is ahead in being pressed",
      { tiedWith: ["N", "B"] },
      { topShare: 0.8 },
    ],
    [
      "N presses the others most on points, among 4 that the evidence cannot tell apart; S is pressed most",
      { topShare: 0.5, tiedWith: many },
      {},
    ],
    [
      "On points N presses the others most and S is pressed most, but the evidence cannot tell 4 vendors apart",
      { topShare: 0.5, tiedWith: many },
      { topShare: 0.5, tiedWith: many },
    ],
  ])("%s", (says, made, faced) => {
    // prettier-ignore
    expect(matrixFinding([total("N", made)], [total("S", faced)])).toBe(says);
  });
});

describe("taken away", () => {
  test("the matrix has the rows of the screen in its order, and what each faces as the last", () => {
    const sheet = threatMatrixSheet(matrix);
    expect(sheet.rows.slice(0, -1).map(([, slug]) => slug)).toEqual(
      matrix.rows.map(({ challenger }) => challenger.slug),
    );
    expect(new Set(sheet.columns).size).toBe(sheet.columns.length);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    const first = matrix.rows[0]!.challenger.slug;
    expect(sheet.rows.at(-1)?.[sheet.columns.indexOf(first)]).toBe(
      matrix.faced.find(({ vendor }) => vendor.slug === first)?.points,
    );
  });

  test("the means tell rank, range and share of both sides", () => {
    const sheet = threatTotalsSheet(matrix);
    expect(sheet.rows).toHaveLength(2 * matrix.rows.length);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });
});
