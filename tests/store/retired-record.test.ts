import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { momentOf } from "@/lib/domain/moment";
import { by, openDesk } from "@/tests/support/desk";

// Nothing is kept between two questions, so that each is answered by the vault.
vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: () => undefined }));

const { db, edits, reset } = await openDesk();
const { recordOrRetired } = await import("@/lib/reports/record/retired-record");
beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

const asOf = isoDate.parse("2026-03-10");
const knownAt = (instant: string) => momentOf({ asOf, knownAt: instant });
const price = { kind: "price", slug: "northwind-hv-2005" } as const;
const asked = { ...price, withHistory: true };

test("the address of a retired record says when and why; it is what it was known at before", async () => {
  const retire = by("ana", "editor", "2026-03-01T09:00:00.000Z");
  const done = await edits.retireRecord({ ...price, version: 1 }, { ...retire, reason: "A typo." });
  expect(done.ok).toBe(true);

  expect(await recordOrRetired(asked, asOf)).toMatchObject({
    ...{ retiredAt: "2026-03-01T09:00:00.000Z", countedAt: "2026-03-01T08:59:59.999Z" },
    ...{ reason: "A typo.", knownAt: null, record: price },
    history: { revisions: [{ action: "retired" }, { action: "loaded" }] },
  });
  const then = await recordOrRetired(asked, knownAt("2026-03-01T08:59:59.999Z"));
  expect(then).toMatchObject({ record: price, preferred: true });
  expect(await recordOrRetired(asked, knownAt("2026-03-01T09:00:00.000Z"))).toMatchObject({
    retiredAt: "2026-03-01T09:00:00.000Z",
  });
});

test("a past day is told that, but not why; and nothing of what was not public on it", async () => {
  await edits.retireRecord({ ...price, version: 1 }, by("ana"));
  const past = { ...asked, withHistory: false };
  const told = await recordOrRetired(past, isoDate.parse("2006-01-01"));
  expect(told).toMatchObject({ record: price, reason: null, history: null });
  expect(await recordOrRetired(past, isoDate.parse("2004-01-01"))).toBeNull();
  expect(await recordOrRetired({ ...asked, slug: "never-there" }, asOf)).toBeNull();
});
