import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { by, newPrice, openDesk, unexplained } from "@/tests/support/desk";
import { evidence } from "@/tests/support/invented-evidence";

const { db, edits, reset, store, stored } = await openDesk();
const ana = by("ana");

beforeAll(() => () => db.$disconnect());
beforeEach(reset, 60_000);

const history = async (kind: "price" | "support" | "vendor", slug: string) =>
  (await store.listRevisions(kind, slug)).map(({ action }) => action);

describe("addRecord", () => {
  test("adds a sound record under the editor's name, and the archive says it at once", async () => {
    const before = await store.loadArchive();
    const added = await edits.addRecord("price", newPrice("northwind-hv-2006"), ana);

    expect(added).toMatchObject({ ok: true, value: { version: 1, record: { amount: 4000 } } });
    expect((await store.loadArchive()).price).toHaveLength(before.price.length + 1);
    expect(await store.listRevisions("price", "northwind-hv-2006")).toMatchObject([
      { action: "added", editor: "ana", editorId: "id-of-ana", editedAt: ana.at, before: null },
    ]);
  });

  const rumour = { ...evidence[0]!, source: "rumour" };
  const wordy = { ...evidence[0]!, quote: "a b c d e f g h i j k l m n o p" };
  test.each([
    { field: "evidence", said: { evidence: [] }, message: /at least one piece of evidence/ },
    { field: "evidence", said: { evidence: undefined }, message: /at least one piece/ },
    { field: "evidence.0.source", said: { evidence: [rumour] }, message: /no source "rumour"/ },
    { field: "evidence.0.quote", said: { evidence: [wordy] }, message: /at most 15 words/ },
    { field: "product", said: { product: "nothing" }, message: /There is no product "nothing"/ },
    { field: "amount", said: { amount: null }, message: /Enter the amount/ },
    { field: "until", said: { until: "2001" }, message: /2001 lies before from/ },
    { field: "slug", said: { slug: "northwind-hv-2005" }, message: /is taken/ },
    { field: "costs", said: { costs: 3 }, message: /No such field/ },
    { field: "conflictGroup", said: { preferred: false }, message: /Name the group/ },
    {
      field: "preferred",
      said: { conflictGroup: "linux-on-northwind" },
      message: /has 2 preferred records/,
    },
  ])("refuses $said, naming $field, and saves nothing", async ({ field, said, message }) => {
    const input = { ...newPrice("northwind-hv-2006"), ...said };
    const outcome = await edits.addRecord("price", input, ana);

    const fields = { [field]: [expect.stringMatching(message)] };
    expect(outcome).toEqual({ ok: false, problem: { kind: "invalid", fields } });
    expect(await db.revision.count({ where: { action: "added" } })).toBe(0);
    expect(await store.findRecord("price", "northwind-hv-2006")).toBeNull();
  });

  test("partial support needs its note, and no claim is made twice", async () => {
    const { record } = await stored("support", "northwind-hv-guest-linux-doubt");
    const again = { ...record, slug: "again", conflictGroup: null, preferred: true };
    const claimed = { ...again, level: "partial", note: null };
    expect(await edits.addRecord("support", claimed, ana)).toMatchObject({
      problem: { fields: { note: [expect.stringMatching(/what is missing/)] } },
    });
    expect(await edits.addRecord("support", again, ana)).toMatchObject({ ok: true });
    expect(await edits.addRecord("support", { ...again, slug: "twice" }, ana)).toMatchObject({
      problem: { fields: { observedOn: [expect.stringMatching(/on record already/)] } },
    });
  });

  test.each(["reader", "contributor"] as const)("is not for a %s", async (role) => {
    const outcome = await edits.addRecord("price", newPrice("x"), by("ben", role));
    expect(outcome).toEqual({ ok: false, problem: { kind: "forbidden", act: "edit" } });
  });
});

describe("correctRecord", () => {
  const seen = { kind: "price", slug: "northwind-hv-2005", version: 1 } as const;

  test("saves a correction with its reason; the slug is in the address", async () => {
    const { record } = await stored("price", seen.slug);
    const { slug, ...fields } = { ...record, amount: 3800 };
    expect(slug).toBe(seen.slug);
    const outcome = await edits.correctRecord(seen, fields, ana);
    expect(outcome).toMatchObject({ ok: true, value: { version: 2, record: { amount: 3800 } } });
    expect(await history("price", seen.slug)).toEqual(["corrected", "loaded"]);
  });

  test("tells the second editor what both started from and what was saved", async () => {
    const { record } = await stored("price", seen.slug);
    const theirs = { ...record, amount: 3800 };
    const mine = { ...record, edition: "Standard" };
    await edits.correctRecord(seen, theirs, ana);

    expect(await edits.correctRecord(seen, mine, by("ben"))).toEqual({
      ok: false,
      problem: {
        kind: "conflict",
        what: 'price "northwind-hv-2005"',
        clash: { version: 2, base: record, theirs, mine },
      },
    });
    expect(await history("price", seen.slug)).toEqual(["corrected", "loaded"]);
  });

  test.each([
    { why: "no reason", change: { amount: 1 }, stamp: unexplained("ana"), field: "reason" },
    { why: "no difference", change: {}, stamp: ana, field: "" },
    { why: "another slug", change: { slug: "other" }, stamp: ana, field: "slug" },
  ])("refuses $why", async ({ change, stamp, field }) => {
    const { record } = await stored("price", seen.slug);
    const outcome = await edits.correctRecord(seen, { ...record, ...change }, stamp);
    expect(outcome).toMatchObject({ problem: { fields: { [field]: [expect.any(String)] } } });
    expect(await history("price", seen.slug)).toEqual(["loaded"]);
  });

  test("says when there is no such record", async () => {
    const outcome = await edits.correctRecord({ ...seen, slug: "gone" }, newPrice("gone"), ana);
    expect(outcome).toEqual({
      ok: false,
      problem: { kind: "not-found", what: 'price "gone"' },
    });
  });
});

describe("retireRecord, restoreRevision and undoSave", () => {
  test("what others name stays until they no longer do", async () => {
    const seen = { kind: "source", slug: "bulletin", version: 1 } as const;
    expect(await edits.retireRecord(seen, ana)).toMatchObject({
      problem: { fields: { "": [expect.stringMatching(/^Still named by .*vendor\/southwind/)] } },
    });
  });

  test("a retired record is not named by new ones, and comes back with its evidence", async () => {
    const seen = { kind: "price", slug: "southwind-desk-relation", version: 1 } as const;
    const { record } = await stored("price", seen.slug);
    await edits.retireRecord(seen, ana);
    expect((await store.loadArchive()).price.map(({ slug }) => slug)).not.toContain(seen.slug);
    expect(await edits.correctRecord({ ...seen, version: 2 }, record, ana)).toMatchObject({
      problem: { fields: { "": [expect.stringMatching(/Restore it first/)] } },
    });

    const back = await edits.restoreRevision("price/southwind-desk-relation@1", 2, ana);
    expect(back).toEqual({ ok: true, value: { record, version: 3, retiredAt: null } });
    expect(await history("price", seen.slug)).toEqual(["restored", "retired", "loaded"]);
  });

  test("restoring keeps what it replaces, and asks for the version that was seen", async () => {
    const seen = { kind: "vendor", slug: "northwind", version: 1 } as const;
    const { record } = await stored("vendor", "northwind");
    await edits.correctRecord(seen, { ...record, headquarters: "Oslo" }, ana);

    expect(await edits.restoreRevision("vendor/northwind@1", 1, ana)).toMatchObject({
      problem: { kind: "conflict", clash: { theirs: { headquarters: "Oslo" } } },
    });
    await edits.restoreRevision("vendor/northwind@1", 2, ana);
    expect((await stored("vendor", "northwind")).record).toEqual(record);
    const [, replaced] = await store.listRevisions("vendor", "northwind");
    expect(JSON.parse(replaced!.after!)).toMatchObject({ headquarters: "Oslo" });
  });

  test("each kind of save can be taken back right after it, and that too", async () => {
    const { record } = await stored("vendor", "northwind");
    const seen = { kind: "vendor", slug: "northwind", version: 1 } as const;
    await edits.correctRecord(seen, { ...record, headquarters: "Oslo" }, ana);
    await edits.undoSave("vendor/northwind@2", unexplained("ana"));
    expect((await stored("vendor", "northwind")).record).toEqual(record);
    await edits.undoSave("vendor/northwind@3", ana);
    expect((await stored("vendor", "northwind")).record.headquarters).toBe("Oslo");

    await edits.addRecord("price", newPrice("p"), ana);
    await edits.undoSave("price/p@1", ana);
    expect((await stored("price", "p")).retiredAt).not.toBeNull();
    await edits.undoSave("price/p@2", ana);
    expect((await stored("price", "p")).retiredAt).toBeNull();
    expect(await history("price", "p")).toEqual(["restored", "retired", "added"]);
  });

  test("the last record of a save is taken back first, since it may name an earlier one", async () => {
    const { record: vendor } = await stored("vendor", "northwind");
    const { record: product } = await stored("product", "southwind-desk");
    const maker = { ...vendor, slug: "eastwind", colourSlot: null };
    const made = { ...product, slug: "east-desk", vendors: [{ vendor: "eastwind" }] };
    const added = await edits.save("edit", ana, async (tx, stamp) => {
      const part = { ...stamp, partOf: "vendor/eastwind@1" };
      await edits.adding("vendor", maker)(tx, part);
      return edits.adding("product", made)(tx, part);
    });
    expect(added).toMatchObject({ ok: true });

    expect(await edits.undoSave("product/east-desk@1", ana)).toMatchObject({ ok: true });
    expect((await stored("vendor", "eastwind")).retiredAt).not.toBeNull();
  });

  test("what somebody has saved again since, and what was loaded, is not undone", async () => {
    const { record } = await stored("vendor", "northwind");
    const seen = { kind: "vendor", slug: "northwind", version: 1 } as const;
    await edits.correctRecord(seen, { ...record, headquarters: "Oslo" }, ana);
    await edits.correctRecord({ ...seen, version: 2 }, record, by("ben"));
    expect(await edits.undoSave("vendor/northwind@2", ana)).toMatchObject({
      problem: { kind: "conflict" },
    });
    expect(await edits.undoSave("vendor/southwind@1", ana)).toMatchObject({
      problem: { kind: "invalid" },
    });
    expect(await edits.undoSave("vendor/nobody@1", ana)).toMatchObject({
      problem: { kind: "not-found" },
    });
  });
});
