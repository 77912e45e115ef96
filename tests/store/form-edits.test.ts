import { beforeEach, describe, expect, test } from "vitest";
import type { SentEdit } from "@/lib/domain/form/sent-edit";
import { typedOf, inputOf } from "@/lib/domain/form/typed-record";
import { by, newPrice, openDesk, unexplained } from "@/tests/support/desk";

const { db, store, reset, stored } = await openDesk();
const { saveEdit } = await import("@/lib/edits/save-edit");
const { rehearseEdit } = await import("@/lib/edits/rehearse-edit");

const adding = (slug: string): SentEdit => ({
  ...{ act: "add", kind: "price", slug, baseVersion: null, reason: null },
  input: newPrice(slug),
});

// Loading an archive takes its time on a busy machine.
beforeEach(reset, 30_000);

describe("rehearseEdit", () => {
  test("tells what an edit would leave, and keeps nothing of it", async () => {
    const outcome = await rehearseEdit(adding("northwind-core"), unexplained("ana"));

    expect(outcome).toMatchObject({ ok: true, value: [{ record: { slug: "northwind-core" } }] });
    expect(await store.findRecord("price", "northwind-core")).toBeNull();
    expect(await db.revision.count({ where: { action: { not: "loaded" } } })).toBe(0);
  });

  test("refuses what the edit itself would be refused for", async () => {
    const edit = { ...adding("northwind-core"), input: newPrice("x", { product: "no-such" }) };
    const outcome = await rehearseEdit(edit, by("ana"));
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "invalid" } });
  });
});

describe("saveEdit", () => {
  test("saves a correction as its form sends it, and names the revision to undo", async () => {
    const { record, version } = await stored("vendor", "northwind");
    const typed = { ...typedOf("vendor", record), headquarters: "Oslo, Norway" };
    const edit = { act: "correct", kind: "vendor", slug: "northwind" } as const;
    const input = inputOf("vendor", typed);
    const outcome = await saveEdit({ ...edit, input, baseVersion: version }, by("ana"));

    expect(outcome).toMatchObject({ ok: true, value: { revision: "vendor/northwind@2" } });
    expect((await stored("vendor", "northwind")).record).toEqual({
      ...record,
      headquarters: "Oslo, Norway",
    });
  });

  test("a scored value without evidence is refused, with the field named", async () => {
    const edit = { ...adding("bare"), input: { ...newPrice("bare"), evidence: [] } };
    expect(await saveEdit(edit, by("ana"))).toMatchObject({
      ok: false,
      problem: { fields: { evidence: ["Add at least one piece of evidence."] } },
    });
  });

  test("a vendor is followed by no other, and is not changed", async () => {
    const edit = { act: "supersede", kind: "vendor", slug: "northwind" } as const;
    const outcome = await saveEdit({ ...edit, input: {}, baseVersion: 1 }, by("ana"));
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    expect((await stored("vendor", "northwind")).version).toBe(1);
  });
});
