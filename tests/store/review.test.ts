import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { revisionRef } from "@/lib/domain/revision-ref";
import { by, newPrice, openDesk } from "@/tests/support/desk";

vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: () => undefined }));

const { db, edits, reset, store } = await openDesk();
const { workByDay } = await import("@/lib/store/review");
const { reviewList } = await import("@/lib/reports/desk/review/review-list");
const { revisionSheet } = await import("@/lib/reports/desk/revision-sheet");
beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

const today = isoDate.parse("2026-03-10");
const on = (day: string, name = "ana") => by(name, "editor", `${day}T09:00:00.000Z`);
const southwind = (version: number) => ({ kind: "vendor", slug: "southwind", version }) as const;

describe("the log", () => {
  test("is asked by day, editor and verb, and says who is in it", async () => {
    await edits.addRecord("price", newPrice("first"), on("2026-03-01"));
    await edits.checkEvidence(southwind(1), "e1", "still-says-so", on("2026-03-02", "ben"));
    const ids = async (filter: Parameters<typeof store.listEdits>[1]) =>
      (await store.listEdits(10, filter)).map(({ id }) => id);

    expect(await ids({ from: "2026-03-02T00:00:00.000Z" })).toEqual(["vendor/southwind@2"]);
    expect(await ids({ until: "2026-03-01T23:59:59.999Z" })).toEqual(["price/first@1"]);
    expect(await ids({ action: "checked" })).toEqual(["vendor/southwind@2"]);
    expect(await ids({ editorId: "id-of-ana" })).toEqual(["price/first@1"]);
    expect(await ids({ after: "nothing" })).toEqual([]);
    expect(await store.listEditors()).toEqual([
      { id: "id-of-ana", name: "ana" },
      { id: "id-of-ben", name: "ben" },
    ]);
  });

  test("counts checks, edits and decisions by day; loading is none", async () => {
    await edits.addRecord("price", newPrice("first"), on("2026-03-01"));
    await edits.checkEvidence(southwind(1), "e1", "gone", on("2026-03-01"));
    const ref = { kind: "vendor", slug: "southwind" } as const;
    const made = await edits.reportError(ref, { wrong: "It." }, "2026-03-01T10:00:00.000Z");
    await edits.settleReport(made.ok ? made.value.id : "", "dismissed", on("2026-03-02"));
    expect(await workByDay("2026-02-01")).toEqual([
      { day: "2026-03-01", checks: 1, edits: 1, decided: 0 },
      { day: "2026-03-02", checks: 0, edits: 0, decided: 1 },
    ]);
    expect(await workByDay("2026-03-02")).toHaveLength(1);
  });
});

describe("the review list", () => {
  const asked = (queue: "cited" | "differs" | "proposals" | "reports") => ({ queue, kind: null, page: 1 }); // prettier-ignore

  test("a source that differs leaves what was never read and waits as differing", async () => {
    const cited = await reviewList(asked("cited"), today);
    const waiting = cited.items.find(({ slug }) => slug === "southwind");
    if (waiting?.is !== "evidence") throw new Error("Southwind cites nothing unread.");
    await edits.checkEvidence(southwind(1), waiting.evidence, "differs", on("2026-03-09"));

    const after = await reviewList(asked("differs"), today);
    expect(after.items).toMatchObject([{ slug: "southwind", evidence: waiting.evidence, version: 2 }]); // prettier-ignore
    expect(after.counts.cited).toBe(cited.counts.cited - 1);
    expect(after.progress[0]).toMatchObject({ monday: "2026-03-09", checks: 1 });
  });

  test("a reading that stands aside waits beside the one that counts until it is preferred", async () => {
    const conflicts = { ...asked("cited"), queue: "conflicts" } as const;
    const [doubt] = (await reviewList(conflicts, today)).items;
    if (doubt?.is !== "reading") throw new Error("No reading stands aside.");
    expect(doubt).toMatchObject({
      ...{ id: "support/northwind-hv-guest-linux-doubt@1", kind: "support" },
      why: "A reseller says so, the maker does not.",
      instead: { slug: "northwind-hv-guest-linux" },
    });
    const seen = revisionRef(doubt.id);
    if (seen === null) throw new Error("Not the address of a revision.");
    await edits.preferReading(seen, on("2026-03-09"));
    const after = (await reviewList(conflicts, today)).items;
    expect(after).toMatchObject([
      { is: "reading", slug: "northwind-hv-guest-linux", instead: { slug: doubt.slug } },
    ]);
  });

  test("a proposal is told field by field, and says when its record has moved on", async () => {
    const { record } = await store.findRecord("price", "northwind-hv-2005").then((found) => found!);
    const propose = { act: "correct", kind: "price", slug: record.slug, baseVersion: 1 } as const;
    const input = { ...record, amount: 4321 };
    await edits.proposeEdit({ ...propose, input }, by("cy", "contributor"));
    const first = await reviewList(asked("proposals"), today);
    expect(first.items).toMatchObject([{ is: "proposal", madeBy: "cy", moved: false }]);
    expect(JSON.stringify(first.items)).toContain("4321");

    const seen = { kind: "price", slug: record.slug, version: 1 } as const;
    await edits.correctRecord(seen, { ...record, amount: 999 }, on("2026-03-09"));
    expect((await reviewList(asked("proposals"), today)).items).toMatchObject([{ moved: true }]);
  });
});

test("a revision says whether it can be undone, restored, and what that would change", async () => {
  await edits.checkEvidence(southwind(1), "e1", "gone", on("2026-03-01"));
  const [loaded, checked] = [await revisionSheet("vendor/southwind@1"), await revisionSheet("vendor/southwind@2")]; // prettier-ignore
  expect([loaded?.canUndo, loaded?.canRestore, loaded?.version]).toEqual([false, true, 2]);
  expect(loaded?.restoring.map(({ label }) => label)).toEqual(["Evidence e1, checked on", "Evidence e1, check outcome"]); // prettier-ignore
  expect([checked?.canUndo, checked?.canRestore]).toEqual([true, false]);
  expect(await revisionSheet("vendor/nobody@1")).toBeNull();
});
