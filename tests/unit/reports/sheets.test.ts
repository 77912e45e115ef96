import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { sheetCsv, sheetJson } from "@/app/api/sheet-file";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive, type DayArchive } from "@/lib/reports/day-archive";
import { joined, sourceCells, type Sheet } from "@/lib/reports/export/sheet";
import { forecastsSheet } from "@/lib/reports/export/sheets/forecasts";
import { positionsSheet } from "@/lib/reports/export/sheets/positions";
import { pricesSheet } from "@/lib/reports/export/sheets/prices";
import { exploitedSheet, releasesSheet, supportSheet } from "@/lib/reports/export/sheets/products";
import { scoreLinesSheet } from "@/lib/reports/export/sheets/score-lines";
import { structureSheet } from "@/lib/reports/export/sheets/structure";
import {
  promiseGainsSheet,
  threatLinesSheet,
  threatsSheet,
} from "@/lib/reports/export/sheets/threats";
import { timelineSheet } from "@/lib/reports/export/sheets/timeline";
import { ranksSheet, trendSheet } from "@/lib/reports/export/sheets/trends";
import { forecastsOf } from "@/lib/reports/forecast/forecast-register";
import { historyOf } from "@/lib/reports/history/market-history";
import { rankHistory } from "@/lib/reports/history/rank-history";
import { vendorTrend } from "@/lib/reports/history/vendor-trend";
import type { OpenMarket } from "@/lib/reports/market/open-market";
import { positionsOn } from "@/lib/reports/market/position-list";
import { productSheetOf } from "@/lib/reports/product/product-sheet";
import { structureOf } from "@/lib/reports/structure/market-structure";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { foundingArchive, marketOn } from "@/tests/support/founding-archive";

const ASKED = new URL("http://localhost/api/v1/sheets/some.csv?asOf=2012-06-30");

let day: DayArchive;
let market: OpenMarket;
let all: Record<string, Sheet>;

beforeAll(() => {
  const asOf = isoDate.parse("2012-06-30");
  market = marketOn("2012-06-30");
  day = market.day;
  const history = historyOf(foundingArchive, asOf);
  const [threats, positions] = [rankingOf(market, "vmware")!, positionsOn(market)];
  const product = productSheetOf(day, "vmware-esxi")!;
  all = {
    positions: positionsSheet(positions),
    lines: scoreLinesSheet(positions, "vmware")!,
    threats: threatsSheet(threats),
    threatLines: threatLinesSheet(threats),
    gains: promiseGainsSheet(rankingOf(marketOn("2005-10-31"), "vmware")!),
    ranks: ranksSheet(rankHistory(history), day.frame),
    trend: trendSheet(vendorTrend(history, "vmware")!, day.frame),
    structure: structureSheet(structureOf(day))!,
    prices: pricesSheet(day),
    forecasts: forecastsSheet(forecastsOf(day)),
    timeline: timelineSheet(day),
    releases: releasesSheet(product),
    support: supportSheet(product),
    exploited: exploitedSheet(
      productSheetOf(dayArchive(foundingArchive, isoDate.parse("2026-11-24")), "vmware-esxi")!,
    ),
  };
}, 60_000);

/** The cells of a column, by its name. */
const column = (sheet: Sheet, name: string) =>
  sheet.rows.map((row) => row[sheet.columns.indexOf(name)]);

describe("every sheet", () => {
  test("has rows as wide as its columns, which are named apart, and no number that is none", () => {
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

  test("ends its rows of records with what they rest on", () => {
    for (const name of [
      "lines",
      "threatLines",
      "prices",
      "forecasts",
      "timeline",
      "releases",
      "support",
      "exploited",
    ]) {
      const grades = column(all[name]!, "grades").filter((cell) => cell !== null);
      expect(grades.length, name).toBeGreaterThan(0);
      expect(String(grades[0]), name).toMatch(/^[A-F][1-6]/);
    }
  });
});

describe("what the sheets say", () => {
  test("score lines add up to the score of the same vendor", () => {
    const points = column(all["lines"]!, "line points").reduce(
      (sum: number, cell) => sum + Number(cell),
      0,
    );
    const row = market.positions.find(({ vendor }) => vendor.slug === "vmware")!;
    expect(points).toBeCloseTo(row.presence.points + row.direction.points, 6);
  });

  test("threat lines add up to the threats, in the same order", () => {
    const lines = all["threatLines"]!;
    const sums = new Map<unknown, number>();
    const [slugs, points] = [column(lines, "slug"), column(lines, "points")];
    slugs.forEach((slug, at) => sums.set(slug, (sums.get(slug) ?? 0) + Number(points[at])));
    const threats = column(all["threats"]!, "threat");
    expect([...sums.keys()]).toEqual(column(all["threats"]!, "slug"));
    [...sums.values()].forEach((sum, at) => expect(sum).toBeCloseTo(Number(threats[at]), 6));
  });

  test("a lever of which nothing is known has no points: not zero", () => {
    const levers = all["threats"]!.columns.slice(2, 9);
    const known = rankingOf(market, "vmware")!.rows.map(({ byLever }) =>
      byLever.map((part) => part.known),
    );
    const cells = all["threats"]!.rows.map((row) => levers.map((_, at) => row[at + 2] !== null));
    expect(cells).toEqual(known);
    expect(cells.flat()).toContain(false);
  });

  test("a vendor that is not scored has no lines", () => {
    expect(scoreLinesSheet(positionsOn(market), "nobody")).toBeNull();
  });

  test("a row of many records names the first and counts the rest", () => {
    const records = market.positions
      .flatMap(({ presence }) => presence.criteria)
      .flatMap(({ lines }) => lines)
      .flatMap((line) => line.records)
      .slice(0, 20);
    expect(sourceCells(records)[0]).toMatch(/; and 8 more$/);
    expect(sourceCells([])).toEqual([null, null, null, null, null]);
    expect(joined(["a", "b", "a"])).toBe("a; b");
  });
});

describe("as a file", () => {
  const read = async (answer: Response) => (await answer.text()).replace(/^\uFEFF/, "");
  const csv = (sheet: Sheet, mark = true) =>
    sheetCsv(sheet, { address: ASKED, name: "some", mark });

  test("a table says first what it is, of which day and by which method", async () => {
    const rows: string[][] = parse(await read(csv(all["threats"]!)), { relax_column_count: true });
    const { columns, rows: cells } = all["threats"]!;
    expect(rows.slice(0, 5).map(([name]) => name)).toEqual([
      all["threats"]!.title,
      "As of",
      "Method",
      "to",
      "Address",
    ]);
    expect(rows[1]).toEqual(["As of", "2012-06-30"]);
    expect(rows[4]![1]).toBe("/api/v1/sheets/some.csv?asOf=2012-06-30");
    const [head, ...body] = rows.slice(6); // After the empty one.
    expect(head).toEqual(columns);
    expect(body).toEqual(
      cells.map((row) =>
        row.map((cell) =>
          cell === null ? "" : cell === true ? "yes" : cell === false ? "no" : String(cell),
        ),
      ),
    );
  });

  test("begins with the mark of UTF-8 unless it is not wanted", async () => {
    const first = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())[0];
    expect(await first(csv(all["forecasts"]!))).toBe(0xef);
    expect(await first(csv(all["forecasts"]!, false))).not.toBe(0xef);
  });

  test("what a spreadsheet would run stays text, and a number below nought stays a number", async () => {
    const title = "Tried";
    const rows = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", -1].map((cell) => [cell]);
    const text = await read(csv({ title, frame: day.frame, asked: [], columns: ["cell"], rows }));
    const cells = text.trimEnd().split("\r\n").slice(-6);
    expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "-1"]);
  });

  test("an answer has an object for each row", async () => {
    const answer = z.looseObject({ rows: z.array(z.record(z.string(), z.unknown())) });
    const body = answer.parse(await sheetJson(all["positions"]!, ASKED).json());
    expect(body).toMatchObject({ asOf: "2012-06-30", rowCount: market.positions.length });
    expect(body.rows.map((row) => row["slug"])).toEqual(
      market.positions.map(({ vendor }) => vendor.slug),
    );
    expect(body.rows[0]!["presence"]).toBe(market.positions[0]!.presence.points);
  });
});
