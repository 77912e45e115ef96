import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { recordKinds, recordSchemas } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import type { Vault } from "@/lib/store/open-vault";
import { readArchiveOf } from "@/lib/store/archive-reading";
import { readRecord } from "@/lib/store/read-records";
import { tables } from "@/lib/store/tables/tables";
import { inventedLines, writeArchive, type InventedLines } from "@/tests/support/invented-archive";
import { insert, update } from "@/tests/support/saves";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, open } = tempVaults();
const at = "2026-01-20T10:00:00.000Z";
const ana = { editor: "ana", editedAt: "2026-03-01T09:00:00.000Z", reason: "Read it again." };
let serial = 0;
let vault: Vault;

beforeEach(() => {
  vault = open(`vault-${++serial}.db`);
});

async function read(change: (lines: InventedLines) => void = () => undefined) {
  const lines = inventedLines();
  change(lines);
  const reading = await readArchive(writeArchive(path.join(folder, `archive-${serial}`), lines));
  expect(reading.faults).toEqual([]);
  return reading;
}

describe("loadArchiveFile", () => {
  test("what the files say is what the vault says, record by record", async () => {
    const reading = await read();
    const counted: number[] = [];
    await loadArchiveFile(vault, reading, at, (done) => counted.push(done));

    const archive = await readArchiveOf(vault);
    const lines = inventedLines();
    for (const kind of recordKinds) {
      expect(archive[kind]).toEqual(lines[kind].map((line) => recordSchemas[kind].parse(line)));
    }
    expect(counted.at(-1)).toBe(reading.records);
    expect(await vault.revision.count({ where: { action: "loaded", version: 1 } })).toBe(
      reading.records,
    );
  });

  test("works out the day each record became public", async () => {
    await loadArchiveFile(vault, await read(), at);
    const publicFrom = async (id: string) =>
      (await vault.recordHeader.findUniqueOrThrow({ where: { id } })).publicFrom;

    expect(await publicFrom("price/northwind-hv-2005")).toBe("2005-12-31"); // from 2005
    expect(await publicFrom("assessment/northwind-ecosystem")).toBe("2005-11-02"); // overridden
  });

  test("the same archive again changes nothing", async () => {
    const reading = await read();
    expect(await loadArchiveFile(vault, reading, at)).toEqual({
      loaded: reading.records,
      upToDate: false,
    });
    expect(await loadArchiveFile(vault, reading, at)).toEqual({ loaded: 0, upToDate: true });
  });

  test("a changed archive takes the old one's place", async () => {
    await loadArchiveFile(vault, await read(), at);
    const changed = await read(({ vendor }) => {
      vendor[0]!["headquarters"] = "Oslo";
    });
    await loadArchiveFile(vault, changed, at);

    const northwind = await readRecord(vault, "vendor", "northwind");
    expect(northwind?.record.headquarters).toBe("Oslo");
    expect(await vault.recordHeader.count()).toBe(changed.records);
  });

  test("never overwrites what an editor has changed or added, and says which", async () => {
    const reading = await read();
    await loadArchiveFile(vault, reading, at);
    const before = (await readRecord(vault, "vendor", "northwind"))!;
    const after = { ...before.record, note: "Seen." };
    await update(vault, { kind: "vendor", before }, after, ana);
    await insert(vault, "vendor", { ...after, slug: "eastwind", colourSlot: null }, ana);

    const loading = loadArchiveFile(vault, { ...reading, digest: "changed" }, at);
    await expect(loading).rejects.toThrow("vendor/eastwind, vendor/northwind.");
    expect((await readRecord(vault, "vendor", "northwind"))?.record.note).toBe("Seen.");
  });

  test("loads all of it or nothing", async () => {
    const reading = await read();
    const { outcome } = reading.archive;
    const dangling = { ...outcome[0]!, slug: "of-nothing", of: "no-such-promise" };
    const archive = { ...reading.archive, outcome: [...outcome, dangling] };

    await expect(loadArchiveFile(vault, { ...reading, archive }, at)).rejects.toThrow();
    expect(await vault.recordHeader.count()).toBe(0);
    expect(await vault.setting.count()).toBe(0);
  });
});

test("an archive read while somebody saves is read again, whole", async () => {
  await loadArchiveFile(vault, await read(), at);
  const before = (await readRecord(vault, "vendor", "northwind"))!;
  // Vendors have been read by the time that outcomes are.
  const list = vi.spyOn(tables.outcome, "list").mockImplementationOnce(async () => {
    const after = { ...before.record, note: "Saved meanwhile." };
    await update(vault, { kind: "vendor", before }, after, ana);
    return tables.outcome.list(vault, {});
  });

  const archive = await readArchiveOf(vault);
  expect(archive.vendor[0]?.note).toBe("Saved meanwhile.");
  expect(list).toHaveBeenCalledTimes(3); // once for the save, once within it, once again
});
