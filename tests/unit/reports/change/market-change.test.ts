import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Archive } from "@/lib/domain/archive";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { changeOf } from "@/lib/reports/change/market-change";
import type { MoveRow } from "@/lib/reports/change/move-row";
import { dayArchive } from "@/lib/reports/day-archive";
import { marketScores } from "@/lib/reports/market/market-scores";
import { day, foundingArchive, marketOn } from "@/tests/support/founding-archive";

// Each of these scores several markets.
vi.setConfig({ testTimeout: 120_000 });

function changeBetween(since: IsoDate, asOf: IsoDate, then: Archive = foundingArchive) {
  const before = dayArchive(then, since);
  const revised = archiveAsOf(foundingArchive, since);
  const days = {
    before: { day: before, scores: marketScores(before) },
    after: marketOn(asOf),
    revised: then === foundingArchive ? before.archive : revised,
  };
  return changeOf(days, null)!;
}

const allRows = ({ presence, direction, threats }: ReturnType<typeof changeBetween>) => [
  ...presence,
  ...direction,
  ...(threats?.rows ?? []),
];
const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);

function addsUp({ before, after, points, places, parts }: MoveRow) {
  expect(points).toBeCloseTo(after.points - before.points, 9);
  expect(sum(parts.map((part) => part.points))).toBeCloseTo(points, 9);
  expect(places).toBe(before.rank - after.rank);
  expect(sum(parts.map((part) => part.places))).toBe(places);
  for (const part of parts) {
    const reasons = sum(part.reasons.map((reason) => reason.points)) + part.smaller.points;
    expect(reasons).toBeCloseTo(part.points, 9);
    for (const reason of part.reasons) {
      expect(sum(reason.readings.map((reading) => reading.points))).toBeCloseTo(reason.points, 9);
    }
  }
}

describe("what moved between two days, and why", () => {
  test("whatever the days, parts add up to the move, and reasons to their parts", () => {
    const days = fc.noBias(fc.integer({ min: 400, max: 8300 }));
    const step = fc.noBias(fc.integer({ min: 1, max: 1200 }));
    let seen = 0;
    fc.assert(
      fc.property(days, step, (first, later) => {
        const since = addDays(day("2003-01-01"), first);
        const rows = allRows(changeBetween(since, addDays(since, Math.min(later, 8727 - first))));
        rows.forEach(addsUp);
        seen += rows.length;
      }),
      { seed: 2005, numRuns: 4, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(40);
  });

  test("between a day and itself nothing moved", () => {
    const asOf = day("2016-09-07");
    const change = changeBetween(asOf, asOf);
    expect(change.cameOrWent).toEqual([]);
    expect(change.finding).toMatch(/^Nobody changed places on presence since 7 September 2016/);
    expect(allRows(change).length).toBeGreaterThan(10);
    for (const { points, places, parts } of allRows(change)) {
      expect([points, places]).toEqual([0, 0]);
      expect(parts.every((part) => part.reasons.length === 0 && part.places === 0)).toBe(true);
    }
  });

  test("on a day that brought no record, scores move by age alone", () => {
    const { presence, direction } = changeBetween(day("2005-10-31"), day("2005-11-01"));
    const causes = [...presence, ...direction].flatMap(({ parts }) =>
      parts.filter(({ points }) => Math.abs(points) > 1e-9).map(({ cause }) => cause),
    );
    expect(new Set(causes)).toEqual(new Set(["aged"]));
  });

  test("a record we corrected since is told as corrected, and named", () => {
    const asOf = day("2005-10-31");
    const figure = foundingArchive["market-figure"].find(
      ({ subject, metric, words }) =>
        subject === "vmware" && metric === "customers" && words !== null,
    );
    const then = {
      ...foundingArchive,
      "market-figure": foundingArchive["market-figure"].map((one) =>
        one.slug === figure!.slug ? { ...one, low: 10, high: 20, words: "some" } : one,
      ),
    };
    const change = changeBetween(asOf, asOf, then);
    const vmware = change.presence.find(({ vendor }) => vendor.slug === "vmware")!;
    const [largest] = vmware.parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
    expect(largest!.cause).toBe("corrected");
    expect(vmware.points).toBeGreaterThan(1);
    const named = largest!.reasons.flatMap(({ readings }) =>
      readings.flatMap(({ records }) => records.map((record) => record.slug)),
    );
    expect(named).toContain(figure!.slug);
  });

  test("questions that the method began to ask are told as the method's, and move nobody else's", () => {
    // rest-api was first asked on 2012-03-30.
    const change = changeBetween(day("2012-03-29"), day("2012-03-30"));
    const methods = change.presence.flatMap(({ parts }) =>
      parts.filter(({ cause }) => cause === "method"),
    );
    expect(methods.some(({ points }) => points < -0.05)).toBe(true);
    const labels = methods.flatMap(({ reasons }) => reasons.map(({ label }) => label));
    expect(labels).toContain("shipped capability: rest api");
  });
});
