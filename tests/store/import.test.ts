import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RecordKind } from "@/lib/domain/archive";
import type { EditStamp } from "@/lib/domain/role";
import { CalledOff, type Draft } from "@/lib/edits/import/draft";
import { errorFile } from "@/lib/edits/import/error-file";
import { FileRefusal } from "@/lib/edits/import/given-file";
import { by, newPrice, unexplained } from "@/tests/support/desk";
import { openImports, table, watching } from "@/tests/support/import-desk";

const { db, drafted, edits, importRecords, rehearse, reset, store, stored } = await openImports();
const ana = by("ana");
const asLine = (record: object) => `${JSON.stringify(record)}\n`;

beforeAll(() => () => db.$disconnect());
beforeEach(() => reset(), 60_000);

const save = (draft: Draft<RecordKind>, who: EditStamp = ana) =>
  importRecords(draft, who, watching());
const faultsOf = ({ refused }: Draft<RecordKind>) =>
  refused.flatMap(({ row, faults }) => faults.map(({ field, message }) => `${row} ${field}: ${message}`)); // prettier-ignore

/** A table of vendors that adds one and changes another, by the columns it has. */
const vendors = table(
  ["Slug", "Name", "ROLE", "Head-quarters", "Remark", "evidence.1.source", "evidence.1.shows", "evidence.1.credibility", "evidence.1.reading"], // prettier-ignore
  ["eastwind", "Eastwind", "analyst", "Hull", "ignored", "almanac", "Lists it.", "2", "cited"],
  ["southwind", "Southwind", "hypervisor-vendor", "Dover", "", "almanac", "Lists it.", "2", "cited"], // prettier-ignore
);

describe("a file that is brought in", () => {
  test("adds and changes what it says, leaves alone what it has no column for, and logs each", async () => {
    const before = (await stored("vendor", "southwind")).record;
    const draft = await drafted("vendor", "csv", vendors);
    expect(draft).toMatchObject({ rows: 2, same: 0, refused: [] });
    expect(await save(draft)).toMatchObject({ ok: true, value: { added: 1, changed: 1 } });

    const after = await stored("vendor", "southwind");
    expect(after).toMatchObject({ version: 2, record: { headquarters: "Dover" } });
    expect(after.record.colourSlot).toBe(before.colourSlot);
    const [added] = await store.listRevisions("vendor", "eastwind");
    const [changed] = await store.listRevisions("vendor", "southwind");
    expect(added).toMatchObject({ action: "added", editor: "ana", partOf: "vendor/eastwind@1" });
    expect(changed).toMatchObject({ action: "corrected", reason: "Read it again.", version: 2 });
    expect(changed!.before).toBe(JSON.stringify(before));
    expect((await drafted("vendor", "csv", vendors)).same).toBe(2);

    const undone = await edits.undoSave("vendor/eastwind@1", ana);
    expect(undone).toMatchObject({ ok: true });
    expect((await stored("vendor", "southwind")).record).toEqual(before);
  });

  test("is refused for each row that is wrong, by row and field, and for one row takes in none", async () => {
    const wrong = table(
      ["slug", "product", "kind", "amount", "from", "evidence.1.source", "evidence.1.shows", "evidence.1.credibility", "evidence.1.reading"], // prettier-ignore
      ["good-one", "northwind-hv", "list", "10", "2006", "almanac", "Lists it.", "2", "cited"],
      ["Bad Name", "northwind-hv", "list", "ten", "2006-13", "almanac", "Lists it.", "2", "cited"],
      ["no-product", "nobody-hv", "list", "10", "2006", "almanac", "Lists it.", "2", "cited"],
      ["good-one", "northwind-hv", "list", "10", "2006", "almanac", "Lists it.", "9", "cited"],
      ["too-long", "northwind-hv", "list", "1", "0", "0", "2", "2", "2006", "almanac", "x"],
    );
    const draft = await drafted("price", "csv", wrong);
    expect(draft.adds).toHaveLength(1);
    const faults = faultsOf(draft);
    expect(faults).toContain(
      "3 amount: Enter a number with digits and a point, for example 3750.5.",
    );
    expect(faults).toContain(
      '4 product: There is no product "nobody-hv". Add it or mend the name.',
    );
    expect(faults).toContain('5 slug: "good-one" stands in row 2 too. Keep one of the two.');
    expect(faults).toContain("5 evidence.0.credibility: Choose a credibility from 1 to 6.");
    expect(faults.filter((fault) => fault.startsWith("6 "))).toEqual([
      "6 : 2 more cells than the head has names. Quote cells that hold a comma.",
    ]);
    expect(faults.some((fault) => fault.startsWith("3 slug: Use lower-case letters"))).toBe(true);

    const before = await db.revision.count();
    expect(await save(draft)).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    expect(await db.revision.count()).toBe(before);

    const [head, row] = [...errorFile(["slug", "product"], draft.refused)].join("").split("\r\n");
    expect(head).toBe("slug,product,row,field,message");
    expect(row).toMatch(/^Bad Name,northwind-hv,3,amount; slug; from,/);
  });

  test("is refused for what stands beside it: a claim, a group, a retired record", async () => {
    await edits.retireRecord({ kind: "assessment", slug: (await store.listRecords("assessment"))[0]!.record.slug, version: 1 }, ana); // prettier-ignore
    const [gone] = await store.listRecords("assessment");
    const back = await drafted("assessment", "jsonl", asLine(gone!.record));
    expect(faultsOf(back)[0]).toMatch(/^1 slug: The assessment ".+" is retired\. Restore it first/);

    const { record } = await stored("vendor", "northwind");
    const taken = await drafted("vendor", "jsonl", asLine({ ...record, slug: "westwind", names: [] })); // prettier-ignore
    expect(faultsOf(taken)).toEqual([
      `1 colourSlot: Colour slot ${record.colourSlot} belongs to another vendor. Choose a free one.`,
    ]);
    const alone = newPrice("alone", { conflictGroup: null });
    const group = { ...alone, conflictGroup: "a-group", preferred: false };
    expect(faultsOf(await drafted("price", "jsonl", asLine(group)))).toEqual([
      '1 preferred: Group "a-group" has 0 preferred records. Prefer exactly one.',
    ]);
  });

  test("two vendors may change places: what only one may say is asked at the end", async () => {
    const [a, b] = [await stored("vendor", "northwind"), await stored("vendor", "southwind")];
    const swapped = [
      { ...a.record, colourSlot: b.record.colourSlot },
      { ...b.record, colourSlot: a.record.colourSlot },
    ];
    const draft = await drafted("vendor", "jsonl", swapped.map(asLine).join(""));
    expect(draft.refused).toEqual([]);
    expect(await save(draft)).toMatchObject({ ok: true, value: { changed: 2 } });
    expect((await stored("vendor", "northwind")).record.colourSlot).toBe(b.record.colourSlot);
  });

  test("names of one another within the file are there", async () => {
    const { record } = await stored("product", "southwind-desk");
    const lines = [
      { ...record, slug: "desk-2", predecessor: "desk-3", successor: null },
      { ...record, slug: "desk-3", predecessor: null, successor: "desk-2" },
    ];
    const draft = await drafted("product", "jsonl", lines.map(asLine).join(""));
    expect(draft.refused).toEqual([]);
    expect(await save(draft)).toMatchObject({ ok: true });
  });

  test("says no more than it was seen to: what was saved since is not written over", async () => {
    const { record } = await stored("vendor", "southwind");
    const draft = await drafted("vendor", "jsonl", asLine({ ...record, fate: "Sold." }));
    await edits.correctRecord({ kind: "vendor", slug: "southwind", version: 1 }, { ...record, fate: "Merged." }, ana); // prettier-ignore
    const outcome = await save(draft);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    expect(JSON.stringify(outcome)).toContain("Somebody has saved this record since");
    expect((await stored("vendor", "southwind")).record.fate).toBe("Merged.");
  });

  test("needs a reason to change what is on record, and somebody who may save", async () => {
    const draft = await drafted("vendor", "csv", vendors);
    expect(JSON.stringify(await save(draft, unexplained("ana")))).toContain("Say why");
    const carl = by("carl", "contributor");
    expect(await save(draft, carl)).toMatchObject({ problem: { kind: "forbidden" } });
    expect(await rehearse("vendor", "csv", vendors, carl)).toMatchObject({ ok: false });
  });
});

describe("a file that cannot be read", () => {
  test.for([
    { name: "in another alphabet", text: Buffer.from("slug,name\nm\u00fcller,x\n", "latin1") },
    { name: "with a quotation mark never closed", text: 'slug,name\n"a,b\nc,d\n' },
    { name: "without names of records", text: "name,role\nx,y\n" },
    { name: "empty", text: "" },
  ])("$name is refused in words", async ({ text }) => {
    await expect(rehearse("vendor", "csv", text)).rejects.toThrow(FileRefusal);
  });

  test("a line that is no JSON is a refused row like any other", async () => {
    const draft = await drafted("vendor", "jsonl", "{oops\n\n[1]\n");
    expect(faultsOf(draft)).toEqual([
      "1 : Not a JSON object. Write one record per line.",
      "3 : Not a JSON object. Write one record per line.",
    ]);
  });
});

test("an import that is called off half way has saved nothing", async () => {
  const lines = Array.from({ length: 2_500 }, (_, at) => asLine(newPrice(`many-${at}`))).join("");
  const draft = await drafted("price", "jsonl", lines);
  const before = await db.revision.count();
  const half = watching(({ phase, done }) => phase === "writing" && done >= 2_000);
  await expect(importRecords(draft, ana, half)).rejects.toThrow(CalledOff);
  expect(await db.revision.count()).toBe(before);
  expect(await db.price.count({ where: { slug: { startsWith: "many-" } } })).toBe(0);
  expect(await save(draft)).toMatchObject({ ok: true, value: { added: 2_500 } });
});
