import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addDays } from "@/lib/domain/iso-date";
import { everyReport } from "@/tests/support/every-report";
import { day, foundingArchive } from "@/tests/support/founding-archive";

// Each of these scores a whole market.
vi.setConfig({ testTimeout: 60_000 });

const first = day("2003-01-01");
const today = "2026-11-24";
const random = fc
  .sample(fc.integer({ min: 1, max: 8727 }), { seed: 24, numRuns: 24 })
  .map((days) => `${addDays(first, days)}`);

/** What a screen says that no reader should see, with where it stands in the report. */
function faults(part: unknown, at: string): string[] {
  if (typeof part === "number") return Number.isFinite(part) ? [] : [`${at} is ${part}`];
  if (typeof part === "string") return saysNothing.test(part) ? [`${at} says "${part}"`] : [];
  if (typeof part === "undefined") return [`${at} is undefined`];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => [
    ...(durations.has(name) && typeof value === "number" && value < 0
      ? [`${at}.${name} is ${value}`]
      : []),
    ...faults(value, `${at}.${name}`),
  ]);
}

const saysNothing = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object |(?<![-\w])null(?![-\w])/;
// Days late are below zero for what came early.
const durations = new Set(["ageInDays", "days", "overFiveYears", "perYear", "atMost"]);

/** Names the day, the method, and what it rests on. */
const version: unknown = expect.stringMatching(/^\d+\.\d+\.\d+$/);
const count: unknown = expect.any(Number);
const frame = (asOf: string) => ({
  asOf,
  knownAt: null,
  methodVersion: version,
  ...{ records: count, sources: count },
});

/** Rows of a report that leave a reader without a record, or with one that rests on nothing. */
function bare(rows: readonly { evidence: readonly unknown[] }[], what: string): string[] {
  if (rows.length === 0) return [`${what} names no record`];
  return rows.some(({ evidence }) => evidence.length === 0) ? [`${what} rests on nothing`] : [];
}

describe.each([`${first}`, ...random.toSorted(), today])("every screen on %s", (asOf) => {
  const reports = everyReport(foundingArchive, day(asOf), {
    vendors: ["vmware", "microsoft", "proxmox"],
    every: 25,
  });

  test("says nothing that is no number, no word, or less than no time", () => {
    expect(faults(reports, "report")).toEqual([]);
  });

  test("names its day, its method and what it rests on", () => {
    const { scorecards, productSheets, recordSheets, sourceSheets, threats } = reports;
    const { history: _, ranks: _ranks, trends: _trends, costRows, costs, ...others } = reports;
    const framed = Object.entries(others).filter(([, report]) => !Array.isArray(report));
    for (const [, report] of framed) expect(report).toMatchObject(frame(asOf));
    const lists = [scorecards, productSheets, recordSheets, sourceSheets, threats, others.records];
    for (const report of lists.flat()) if (report !== null) expect(report).toMatchObject(frame(asOf)); // prettier-ignore
    expect(costs.asOf).toBe(asOf);
    expect(costRows[1]).toContain(asOf);
    expect(reports.history.days.at(-1)).toBe(asOf);
  });

  test("every score, price and share leads to a record with evidence", () => {
    const { positions, prices, structure, costs } = reports;
    const scored = positions.positions.flatMap(({ vendor, presence, direction }) =>
      [...presence.criteria, ...direction.criteria]
        .flatMap(({ lines }) => lines)
        .filter(({ kind }) => kind !== "prior")
        .flatMap(({ records, id }) => records.flatMap((it) => bare([it], `${vendor.slug} ${id}`))),
    );
    const priced = [
      ...costs.currencies.flatMap(({ rows }) => rows.map(({ records }) => records)),
      ...costs.free.map(({ records }) => records),
    ].flatMap((records) => bare(records, "a price"));
    // The lines of a price list name who says so; the evidence itself stays with their records.
    const untold = prices.products.flatMap(({ lines }) =>
      lines.filter(({ told }) => told === null).map(({ record }) => `nobody tells ${record.slug}`),
    );
    const shares = structure.points
      .flatMap((point) => point.shares)
      .flatMap(({ vendor, records }) => bare(records, `the share of ${vendor.slug}`));
    expect([...scored, ...priced, ...untold, ...shares]).toEqual([]);
  });
});
