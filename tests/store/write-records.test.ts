import { beforeAll, describe, expect, test } from "vitest";
import { recordSchemas, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import type { Vault } from "@/lib/store/open-vault";
import { readArchiveOf } from "@/lib/store/archive-reading";
import { readRecord } from "@/lib/store/read-records";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { insert, restore, retire, update } from "@/tests/support/saves";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, open } = tempVaults();
const ana = { editor: "ana", editedAt: "2026-03-01T09:00:00.000Z", reason: "Read it again." };
const ben = { ...ana, editor: "ben" };
let vault: Vault;

beforeAll(async () => {
  vault = open("vault.db");
  const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
  await loadArchiveFile(vault, reading, "2026-01-20T10:00:00.000Z");
}, 60_000);

const stored = async <K extends RecordKind>(kind: K, slug: string) =>
  (await readRecord(vault, kind, slug))!;
const logged = (slug: string) =>
  vault.revision.findMany({ where: { recordSlug: slug }, orderBy: { version: "asc" } });

describe("saveVersion", () => {
  test("saves fields, lists, evidence and the day it became public, and logs both sides", async () => {
    const before = await stored("product", "southwind-desk");
    const [first] = before.record.evidence;
    const after: RecordOf<"product"> = recordSchemas.product.parse({
      ...before.record,
      names: [{ name: "Desk", until: "2002" }, { name: "Desk Two" }],
      firstReleasedOn: "1999-05",
      evidence: [first, { ...first, id: "e2", source: "bulletin" }],
    });
    const saved = await update(vault, { kind: "product", before }, after, ana);

    expect(saved).toEqual({ record: after, version: 2, retiredAt: null });
    expect(await stored("product", "southwind-desk")).toEqual(saved);
    const header = { id: "product/southwind-desk", publicFrom: "1999-05-31" };
    expect(await vault.recordHeader.findMany({ where: header })).toHaveLength(1);
    const [, correction] = await logged("southwind-desk");
    expect(correction).toMatchObject({ action: "corrected", version: 2, ...ana });
    expect(JSON.parse(correction!.before!)).toEqual(before.record);
    expect(JSON.parse(correction!.after!)).toEqual(after);
  });

  test("a record that others name can be saved, and they still name it", async () => {
    const before = await stored("vendor", "northwind");
    const after = { ...before.record, fate: "Bought." };
    expect(await update(vault, { kind: "vendor", before }, after, ana)).not.toBeNull();
    expect((await stored("product", "northwind-hv")).record.vendors).toHaveLength(1);
    expect((await stored("event", "northwind-buys-southwind")).record.vendors).toEqual([
      "southwind",
      "northwind",
    ]);
  });

  test("of two editors who opened the same version, the second is refused", async () => {
    const before = await stored("price", "northwind-hv-2005");
    const cheaper = { ...before.record, amount: 1000 };
    const dearer = { ...before.record, amount: 9000 };

    expect(await update(vault, { kind: "price", before }, cheaper, ana)).not.toBeNull();
    expect(await update(vault, { kind: "price", before }, dearer, ben)).toBeNull();
    expect((await stored("price", "northwind-hv-2005")).record.amount).toBe(1000);
    expect(await logged("northwind-hv-2005")).toHaveLength(2); // loaded, corrected
  });

  test("of ten editors at once, exactly one is saved", async () => {
    const before = await stored("release", "northwind-hv-2.5");
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, editor) => {
        const after = { ...before.record, highlights: `As editor ${editor} has it.` };
        return update(vault, { kind: "release", before }, after, ana);
      }),
    );

    const [saved, ...more] = answers.filter((answer) => answer !== null);
    expect(more).toEqual([]);
    expect(await stored("release", "northwind-hv-2.5")).toEqual(saved);
    expect(await logged("northwind-hv-2.5")).toHaveLength(2);
  });

  test("a reference to nothing is refused by the vault itself, and nothing is saved", async () => {
    const before = await stored("forecast", "half-of-servers");
    const after = recordSchemas.forecast.parse({ ...before.record, subject: "nobody" });
    await expect(update(vault, { kind: "forecast", before }, after, ana)).rejects.toThrow();
    expect(await stored("forecast", "half-of-servers")).toEqual(before);
    expect(await logged("half-of-servers")).toHaveLength(1);
  });

  test("a slug never changes", async () => {
    const before = await stored("vendor", "southwind");
    const after = { ...before.record, slug: "westwind" };
    const save = update(vault, { kind: "vendor", before }, after, ana);
    await expect(save).rejects.toThrow(RangeError);
  });
});

describe("insertRecord, and saveVersion of what is retired", () => {
  test("adds a record at version 1 and logs it; a taken slug is refused", async () => {
    const { record } = await stored("vendor", "northwind");
    const eastwind = { ...record, slug: "eastwind", name: "Eastwind", colourSlot: null };
    expect(await insert(vault, "vendor", eastwind, ana)).toMatchObject({ version: 1 });
    expect(await insert(vault, "vendor", eastwind, ben)).toBeNull();
    expect(await logged("eastwind")).toMatchObject([{ action: "added", before: null }]);
  });

  test("a retired record is kept and no longer counts, until it is restored", async () => {
    const before = await stored("event", "northwind-buys-southwind");
    const one = { kind: "event", before } as const;
    const retired = await retire(vault, one, ana);

    expect(retired).toMatchObject({ version: before.version + 1, retiredAt: ana.editedAt });
    expect((await readArchiveOf(vault)).event).toEqual([]);
    expect(await retire(vault, one, ben)).toBeNull();

    await restore(vault, { kind: "event", before: retired! }, ben);
    expect((await readArchiveOf(vault)).event).toEqual([before.record]);
    expect((await logged(before.record.slug)).map(({ action }) => action)).toEqual([
      "loaded",
      "retired",
      "restored",
    ]);
  });
});
