import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { recordKinds, type Archive } from "@/lib/domain/archive";
import { marketScores } from "@/lib/reports/market/market-scores";
import { by, LOADED_AT, newPrice, openDesk } from "@/tests/support/desk";

const { archiveKnownAt, db, edits, reset, store, stored } = await openDesk();
const on = (day: string) => by("ana", "editor", `${day}T09:00:00.000Z`);

beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

describe("archiveKnownAt", () => {
  test("knows nothing before the first loading, and everything once it is done", async () => {
    const before = await archiveKnownAt("2026-01-20T09:59:59.999Z");
    expect(recordKinds.filter((kind) => before[kind].length > 0)).toEqual([]);
    expect(await archiveKnownAt(LOADED_AT)).toEqual(await store.loadArchive());
  });

  test("replayed to now it is the archive of now, whatever was done", async () => {
    const price = { kind: "price", slug: "northwind-hv-2005", version: 1 } as const;
    await edits.supersedeRecord(price, newPrice("next"), on("2026-03-01"));
    const relation = { kind: "price", slug: "southwind-desk-relation", version: 1 } as const;
    await edits.retireRecord(relation, on("2026-03-02"));
    await edits.undoSave("price/next@1", on("2026-03-03"));

    expect(await archiveKnownAt("2026-03-03T09:00:00.000Z")).toEqual(await store.loadArchive());
    const second = await archiveKnownAt("2026-03-02T23:00:00Z");
    expect(second.price.map(({ slug }) => slug)).toEqual(["next", "northwind-hv-2005"]);
  });

  test("a correction made today does not change what was known yesterday, scores included", async () => {
    const levels = (archive: Archive) => {
      const { vendors, coding } = marketScores({ archive, asOf: isoDate.parse("2005-11-30") });
      return { vendors, levels: coding.archive.assessment.map(({ level }) => level) };
    };
    const yesterday = await archiveKnownAt("2026-03-01T00:00:00Z");
    const scored = levels(yesterday);

    const { record } = await stored("assessment", "northwind-ecosystem");
    const seen = { kind: "assessment", slug: record.slug, version: 1 } as const;
    await edits.correctRecord(seen, { ...record, level: 0.1 }, on("2026-03-01"));

    expect(await archiveKnownAt("2026-03-01T00:00:00Z")).toEqual(yesterday);
    expect(levels(await archiveKnownAt("2026-03-01T00:00:00Z"))).toEqual(scored);
    expect(levels(await store.loadArchive())).not.toEqual(scored);
  });

  test("a slow clock cannot put a save before the one that it followed", async () => {
    await edits.addRecord("price", newPrice("first"), on("2026-03-05"));
    await edits.addRecord("price", newPrice("second"), on("2026-03-04"));
    const [later] = await store.listRevisions("price", "second");
    expect(later?.editedAt).toBe("2026-03-05T09:00:00.000Z");
  });
});
