import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import type { Draft } from "@/lib/edits/import/draft";
import { by, newPrice, unexplained } from "@/tests/support/desk";
import { openImports, watching } from "@/tests/support/import-desk";

const { db, drafted, edits, importRecords, reset, store, stored } = await openImports();
const { recordFile } = await import("@/lib/reports/export/record-file");
const ana = by("ana");
const asLines = (records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join(""); // prettier-ignore

beforeAll(() => () => db.$disconnect());
beforeEach(() => reset(), 60_000);

/** Brings in a draft; the revision that stands for the save. */
async function broughtIn(draft: Draft<RecordKind>): Promise<string> {
  expect(draft.refused).toEqual([]);
  const outcome = await importRecords(draft, ana, watching());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value.revisionId!;
}

/** Every record that counts, as the files that export writes. */
async function exported(): Promise<string> {
  let text = "";
  for (const kind of recordKinds) for await (const piece of recordFile(kind, "jsonl")) text += piece; // prettier-ignore
  return text;
}

/** Two prices changed, two added, one as it is on record. */
async function mixed() {
  for (const slug of ["held-1", "held-2"]) await edits.addRecord("price", newPrice(slug), ana);
  const before = await exported();
  const loaded = (await store.listRecords("price")).find(({ record }) => !record.slug.startsWith("held-"))!; // prettier-ignore
  const prices = [loaded, await stored("price", "held-1"), await stored("price", "held-2")].map(({ record }) => record); // prettier-ignore
  const [first, second, third] = [prices[0]!, prices[1]!, prices[2]!];
  const draft = await drafted(
    "price",
    "jsonl",
    asLines([
      newPrice("new-1"),
      { ...first, amount: 17.5, note: "Read again.", evidence: [...first.evidence, { ...first.evidence[0]!, id: "e9" }] }, // prettier-ignore
      third,
      newPrice("new-2"),
      { ...second, edition: "Another edition" },
    ]),
  );
  expect(draft).toMatchObject({ rows: 5, same: 1 });
  expect([draft.adds.length, draft.changes.length]).toEqual([2, 2]);
  return { draft, before, first, third };
}

describe("undoing an import", () => {
  test("gives back to the byte what stood there, and leaves alone what the file did not change", async () => {
    const { draft, before, third } = await mixed();
    const id = await broughtIn(draft);
    expect(await exported()).not.toBe(before);

    expect(await edits.undoSave(id, ana)).toMatchObject({ ok: true });
    expect(await exported()).toBe(before);
    expect((await stored("price", third.slug)).version).toBe(1);
    expect((await stored("price", "new-1")).retiredAt).not.toBeNull();
    expect(await db.$queryRawUnsafe("PRAGMA foreign_key_check")).toEqual([]);
  });

  test("logs every record with who, when, why, before and after, as one save", async () => {
    const { draft, first } = await mixed();
    const changed = draft.changes.find(({ after }) => after.slug === first.slug)!;
    const id = await broughtIn(draft);
    const outcome = await edits.undoSave(id, unexplained("ben"));

    const [restored] = await store.listRevisions("price", first.slug);
    expect(restored).toMatchObject({ action: "restored", version: 3, editor: "ben", reason: "Undone." }); // prettier-ignore
    expect(restored!.before).toBe(JSON.stringify(changed.after));
    expect(restored!.after).toBe(JSON.stringify(first));
    const [retired, added] = await store.listRevisions("price", "new-1");
    expect(retired).toMatchObject({ action: "retired", version: 2, before: added!.after, after: added!.after }); // prettier-ignore

    const save = await db.revision.findMany({ where: { partOf: restored!.partOf } });
    expect(save).toHaveLength(4);
    expect(save.map((one) => one.id)).toContain(restored!.partOf);
    // What it answers is what stands on record.
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    for (const one of outcome.value) expect(one).toEqual(await stored("price", one.record.slug));
  });

  test("can be undone itself: what the file said counts again", async () => {
    const { draft } = await mixed();
    const id = await broughtIn(draft);
    const after = await exported();
    await edits.undoSave(id, ana);
    expect(await edits.undoSave("price/new-1@2", ana)).toMatchObject({ ok: true });
    expect(await exported()).toBe(after);
  });

  test("is refused as a whole when records were saved since, and names them", async () => {
    const { draft, first } = await mixed();
    const id = await broughtIn(draft);
    const { record } = await stored("price", first.slug);
    await edits.correctRecord({ kind: "price", slug: first.slug, version: 2 }, { ...record, amount: 18 }, by("ben")); // prettier-ignore
    await edits.retireRecord({ kind: "price", slug: "new-2", version: 1 }, by("ben"));
    const [state, revisions] = [await exported(), await db.revision.count()];

    const outcome = await edits.undoSave(id, ana);
    const both: unknown = expect.stringMatching(/^price "([^"]+)", price "([^"]+)"$/);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "conflict", what: both } });
    for (const slug of [first.slug, "new-2"]) expect(JSON.stringify(outcome)).toContain(`price \\"${slug}\\"`); // prettier-ignore
    expect(await exported()).toBe(state);
    expect(await db.revision.count()).toBe(revisions);
  });

  test("is refused while a record that counts names what it would retire", async () => {
    const { record } = await stored("product", "southwind-desk");
    const made = ["desk-2", "desk-3"].map((slug) => ({ ...record, slug, predecessor: null, successor: null })); // prettier-ignore
    const id = await broughtIn(await drafted("product", "jsonl", asLines(made)));
    await edits.addRecord("price", newPrice("of-desk-3", { product: "desk-3" }), by("ben"));
    const state = await exported();

    expect(await edits.undoSave(id, ana)).toMatchObject({
      ok: false,
      problem: {
        fields: {
          "": [
            'product "desk-3": Still named by price/of-desk-3. Change or retire those first. Nothing was undone.',
          ],
        },
      },
    });
    expect(await exported()).toBe(state);
  });

  test("is refused when what it would bring back names what no longer counts", async () => {
    const { record } = await stored("product", "southwind-desk");
    await edits.addRecord("product", { ...record, slug: "desk-2", predecessor: null, successor: null }, ana); // prettier-ignore
    const prices = ["p1", "p2"].map((slug) => newPrice(slug, { product: "desk-2" }));
    await broughtIn(await drafted("price", "jsonl", asLines(prices)));
    const moved = prices.map((one) => ({ ...one, product: "northwind-hv" }));
    const id = await broughtIn(await drafted("price", "jsonl", asLines(moved)));
    await edits.retireRecord({ kind: "product", slug: "desk-2", version: 1 }, ana);

    const outcome = JSON.stringify(await edits.undoSave(id, ana));
    expect(outcome).toContain('price \\"p1\\": product: The product \\"desk-2\\" is retired.');
    expect((await stored("price", "p1")).record.product).toBe("northwind-hv");
  });

  test("is refused when another record has taken up what it would claim again", async () => {
    const [a, b] = [await stored("vendor", "northwind"), await stored("vendor", "southwind")];
    const given = [
      { ...a.record, colourSlot: null },
      { ...b.record, fate: "Sold." },
    ];
    const id = await broughtIn(await drafted("vendor", "jsonl", asLines(given)));
    await edits.addRecord("vendor", { ...a.record, slug: "eastwind", names: [] }, by("ben"));

    const outcome = JSON.stringify(await edits.undoSave(id, ana));
    expect(outcome).toContain('vendor \\"northwind\\": colourSlot: Colour slot');
    expect((await stored("vendor", "southwind")).record.fate).toBe("Sold.");
  });

  test("two vendors that changed places change back, and records name one another again", async () => {
    const [a, b] = [await stored("vendor", "northwind"), await stored("vendor", "southwind")];
    const { record } = await stored("product", "southwind-desk");
    const before = await exported();
    const swapped = [
      { ...a.record, colourSlot: b.record.colourSlot },
      { ...b.record, colourSlot: a.record.colourSlot },
    ];
    const places = await broughtIn(await drafted("vendor", "jsonl", asLines(swapped)));
    const lines = [
      { ...record, slug: "desk-2", predecessor: "desk-3", successor: null },
      { ...record, slug: "desk-3", predecessor: null, successor: "desk-2" },
    ];
    const pair = await broughtIn(await drafted("product", "jsonl", asLines(lines)));
    expect(await edits.undoSave(pair, ana)).toMatchObject({ ok: true });
    expect(await edits.undoSave(places, ana)).toMatchObject({ ok: true });
    expect(await exported()).toBe(before);
  });
});

test("2,000 rows are undone in one transaction, by as few statements as five rows", async () => {
  const undone = async (count: number) => {
    const prices = Array.from({ length: count }, (_, at) => newPrice(`of-${count}-${at}`));
    const id = await broughtIn(await drafted("price", "jsonl", asLines(prices)));
    const { statements, transactions } = await counted(async () => {
      expect(await edits.undoSave(id, ana)).toMatchObject({ ok: true });
    });
    const retired = await db.recordHeader.count({ where: { slug: { startsWith: `of-${count}-` }, retiredAt: { not: null } } }); // prettier-ignore
    expect(retired).toBe(count);
    const revisions = await db.revision.groupBy({ by: ["partOf"], where: { action: "retired", recordSlug: { startsWith: `of-${count}-` } }, _count: { _all: true } }); // prettier-ignore
    expect(revisions).toEqual([{ partOf: `price/of-${count}-${count - 1}@2`, _count: { _all: count } }]); // prettier-ignore
    return { statements, transactions };
  };
  const [few, many] = [await undone(5), await undone(2_000)];
  expect([few.transactions, many.transactions]).toEqual([1, 1]);
  // Rows go to the writing connection 500 at a time.
  expect(many.statements).toBeLessThan(few.statements + 20);
}, 60_000);

/** How many transactions were begun, and how many statements were sent in them. */
async function counted(work: () => Promise<void>) {
  const { default: Database } = await import("better-sqlite3");
  const prepared = vi.spyOn(Database.prototype, "prepare");
  const begun = vi.spyOn(db, "$transaction");
  try {
    await work();
    return { statements: prepared.mock.calls.length, transactions: begun.mock.calls.length };
  } finally {
    prepared.mockRestore();
    begun.mockRestore();
  }
}
