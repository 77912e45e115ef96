import { beforeAll, describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { vendorsCompared } from "@/lib/reports/compare/compare-vendors";
import type { Comparison } from "@/lib/reports/compare/comparison";
import type { Sheet } from "@/lib/reports/export/sheet";
import { compareSheet, criteriaSheet } from "@/lib/reports/export/sheets/compare";
import { challengersSheet, foreseenForecastsSheet } from "@/lib/reports/export/sheets/foresight";
import { foreseenPromisesSheet, keptRatesSheet } from "@/lib/reports/export/sheets/promises";
import { structureSheet } from "@/lib/reports/export/sheets/structure";
import { foreseen, type Foresight } from "@/lib/reports/forecast/foresight";
import { registerOf, type PromiseRegister } from "@/lib/reports/promise/promise-register";
import { structureOf, type MarketStructure } from "@/lib/reports/structure/market-structure";
import { marketOn } from "@/tests/support/founding-archive";

let comparison: Comparison;
let foresight: Foresight;
let register: PromiseRegister;
let structure: MarketStructure;
let all: Record<string, Sheet>;

beforeAll(() => {
  const [then, now] = [marketOn("2005-10-31"), marketOn("2012-06-30")];
  comparison = vendorsCompared(now, ["vmware", "microsoft"]);
  foresight = foreseen(then, now);
  register = registerOf(now.day);
  structure = structureOf(now.day);
  const told = foresight.told!;
  all = {
    compare: compareSheet(comparison),
    criteria: criteriaSheet(comparison),
    rates: keptRatesSheet(register),
    promises: foreseenPromisesSheet(foresight, told),
    forecasts: foreseenForecastsSheet(foresight, told),
    challengers: challengersSheet(foresight, told),
  };
}, 60_000);

/** The cells of a column, by its name. */
const column = (sheet: Sheet | null | undefined, name: string) =>
  sheet?.rows.map((row) => row[sheet.columns.indexOf(name)]);

test("every sheet has rows as wide as its columns, which are named apart", () => {
  for (const [name, { columns, rows }] of Object.entries(all)) {
    expect(new Set(columns).size, name).toBe(columns.length);
    expect(rows.length, name).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.length, name).toBe(columns.length);
      expect(
        row.every((cell) => cell !== undefined && !Number.isNaN(cell)),
        name,
      ).toBe(true);
    }
  }
});

describe("a comparison", () => {
  test("has the rows of every section in their order, a column for each that is compared", () => {
    const rows = comparison.sections.flatMap((section) => section.rows);
    expect(column(all["compare"], "asked")).toEqual(rows.map(({ label }) => label));
    expect(column(all["compare"], "microsoft")).toEqual(rows.map(({ cells }) => cells[1]?.text));
    expect(all["compare"]?.asked).toEqual([["who", "vmware/microsoft"]]);
  });

  test("of two days has both, and says the same where nothing changed", () => {
    const [section] = comparison.sections;
    const cell = { text: "3", level: null, record: null, second: null };
    const cells = [cell, { ...cell, second: "1" }];
    const sections = [{ ...section!, rows: [{ label: "Products", cells, differs: false }] }];
    const sheet = compareSheet({ ...comparison, sections, second: isoDate.parse("2005-10-31") });
    expect(column(sheet, "vmware on 2005-10-31")).toEqual(["3"]);
    expect(column(sheet, "microsoft on 2005-10-31")).toEqual(["1"]);
    expect(sheet.asked).toEqual([["who", "vmware/microsoft/2005-10-31"]]);
  });

  test("gives the bounds of each criterion as they were computed", () => {
    expect(column(all["criteria"], "vmware low")).toEqual(
      comparison.criteria.map(({ bounds }) => bounds[0]?.low ?? null),
    );
  });
});

test("kept rates stand as on screen, and a median that cannot be told is empty, not zero", () => {
  expect(column(all["rates"], "slug")).toEqual(register.rates.map(({ vendor }) => vendor.slug));
  expect(column(all["rates"], "median days late")).toEqual(
    register.rates.map(({ lateness }) => lateness?.medianDays),
  );
  const untold = { ...register, rates: [{ ...register.rates[0]!, lateness: null }] };
  expect(column(keptRatesSheet(untold), "median days late")).toEqual([null]);
});

test("what the article foresaw comes in its order, with what it rests on", () => {
  const { promises, forecasts, ranking } = foresight.told!;
  expect(column(all["promises"], "promise")).toEqual(promises.map(({ promised }) => promised));
  expect(column(all["forecasts"], "forecast")).toEqual(forecasts.map(({ event }) => event));
  expect(column(all["challengers"], "points then")).toEqual(
    ranking.challengers.map(({ then }) => then.points),
  );
  expect(column(all["promises"], "grades")?.[0]).toMatch(/^[A-F][1-6]/);
});

test("a series of the market’s structure is what its chart shows, and a strange one is none", () => {
  const [series] = structure.series;
  const sheet = structureSheet(structure, series!.name);
  expect(column(sheet, "period")).toEqual(series!.points.map(({ period }) => period));
  expect(new Set(structure.series.map(({ name }) => name)).size).toBe(structure.series.length);
  expect(structureSheet(structure, "rumours")).toBeNull();
});
