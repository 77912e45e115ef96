import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { momentOf } from "@/lib/domain/moment";
import { by, LOADED_AT, openDesk } from "@/tests/support/desk";

// Nothing is kept between two questions, so that each is answered by the vault.
vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: () => undefined }));

const { db, edits, reset, stored } = await openDesk();
const { positionList } = await import("@/lib/reports/market/position-list");
const { vendorScorecard } = await import("@/lib/reports/vendor/vendor-scorecard");
const { recordSheet } = await import("@/lib/reports/record/record-sheet");

beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

const asOf = isoDate.parse("2005-11-30");
const before = momentOf({ asOf, knownAt: "2026-03-01T08:59:00.000Z" });

/** Enough of what Northwind's presence asks is judged for it to be rated. */
async function judge() {
  const { record } = await stored("assessment", "northwind-ecosystem");
  for (const criterion of ["installed-base", "segment-breadth", "price-position"]) {
    const slug = `northwind-${criterion}`;
    const early = by("ana", "editor", "2026-02-01T09:00:00.000Z");
    const outcome = await edits.addRecord(
      "assessment",
      { ...record, slug, criterion, segment: null },
      early,
    );
    expect(outcome.ok).toBe(true);
  }
}

async function correctLevel(of: string) {
  const { record } = await stored("assessment", of);
  const seen = { kind: "assessment", slug: record.slug, version: 1 } as const;
  return edits.correctRecord(seen, { ...record, level: 0.1 }, by("ana"));
}

describe("a screen known at an instant", () => {
  test("keeps its scores when a record is corrected afterwards; the screen of now moves", async () => {
    await judge();
    const pages = async () => ({
      now: [await positionList(asOf), await vendorScorecard("northwind", asOf)],
      then: [await positionList(before), await vendorScorecard("northwind", before)],
    });
    const first = await pages();
    expect((await correctLevel("northwind-installed-base")).ok).toBe(true);
    const second = await pages();

    expect(second.then).toEqual(first.then);
    expect(second.now).not.toEqual(first.now);
    const presence = async (moment: typeof before) =>
      (await positionList(moment)).positions.map((row) => row.presence.points);
    const [then = 0, now = 0] = [...(await presence(before)), ...(await presence(asOf))];
    expect(now).toBeLessThan(then);
  });

  test("says of when it is, and shows the record as it stood", async () => {
    await correctLevel("northwind-ecosystem");
    const sheet = (moment: typeof before) =>
      recordSheet({ kind: "assessment", slug: "northwind-ecosystem", withHistory: true }, moment);
    const [then, now] = [await sheet(before), await sheet(asOf)];
    expect([then?.knownAt, now?.knownAt]).toEqual(["2026-03-01T08:59:00.000Z", null]);
    const level = (page: typeof then) => page?.fields.find(({ label }) => label === "Level")?.value;
    expect(level(now)).toBe("0.1");
    expect(level(then)).not.toBe("0.1");
  });

  test("is empty before the archive was loaded, and never an accident", async () => {
    const knownAt = new Date(Date.parse(LOADED_AT) - 1).toISOString();
    const page = await positionList(momentOf({ asOf, knownAt }));
    expect([page.records, page.knownAt]).toEqual([0, knownAt]);
  });
});
