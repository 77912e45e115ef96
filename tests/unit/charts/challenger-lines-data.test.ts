import { expect, test } from "vitest";
import { challengerLines } from "@/components/charts/threat/challenger-lines-data";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { marketOn } from "@/tests/support/founding-archive";

const { rows, background } = rankingOf(marketOn("2012-06-30"), "vmware")!;

test("the lines of a row add up by lever and by segment, as they are written", () => {
  for (const row of rows) {
    const { levers, segments, totals } = challengerLines(row, background);
    expect(totals).toHaveLength(segments.length + 1);
    expect(totals.at(-1)).toBe(row.points.toFixed(1));
    const points = levers.reduce((sum, line) => sum + Number(line.points), 0);
    expect(points).toBeCloseTo(row.points, 0);
  }
});

test("each record travels once, and stands under every lever that rests on it", () => {
  for (const row of rows) {
    const { levers, records } = challengerLines(row, background);
    const names = records.map(([kind, slug]) => `${kind}/${slug}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { lever, rests } of levers) {
      const cells = row.cells.filter((cell) => cell.lever === lever);
      const own = cells.flatMap((cell) => cell.records.map(({ kind, slug }) => `${kind}/${slug}`));
      expect(rests.map((place) => names[place])).toEqual([...new Set(own)]);
    }
  }
});

test("where no record speaks to a lever, the cell says so and is no 0", () => {
  const lines = rows.flatMap((row) =>
    challengerLines(row, background).levers.flatMap(({ across, cells }) =>
      cells.map((cell, at) => ({ across: across[at], formula: cell[3] })),
    ),
  );
  expect(lines.some(({ formula }) => formula === null)).toBe(true);
  for (const { across, formula } of lines) if (formula === null) expect(across).toBeNull();
});
