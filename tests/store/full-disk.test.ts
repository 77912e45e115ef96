import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { recordSchemas } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { checkVault } from "@/lib/store/backup/copy-vault";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { VaultRefusal } from "@/lib/store/migrations";
import type { Vault } from "@/lib/store/open-vault";
import { readArchiveOf } from "@/lib/store/archive-reading";
import { readRecord } from "@/lib/store/read-records";

import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { insert, update } from "@/tests/support/saves";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, open } = tempVaults();
const ana = { editor: "ana", editedAt: "2026-03-01T09:00:00.000Z", reason: "Read it again." };
let vault: Vault;
let vaultFile: string;
let turn = 0;

beforeEach(async () => {
  const name = `turn-${turn++}/vault.db`;
  vault = open(name);
  vaultFile = path.join(folder, name);
  const reading = await readArchive(writeArchive(`${folder}/archive-${turn}`, inventedLines()));
  await loadArchiveFile(vault, reading, "2026-01-20T10:00:00.000Z");
}, 60_000);

const southwind = async () => (await readRecord(vault, "vendor", "southwind"))!;

/** As long as a fate may be: its log, before and after, needs room that the vault has not. */
const LONG_FATE = "Bought, and bought again.".repeat(48).slice(0, 1_200);

async function correct(fate: string) {
  const before = await southwind();
  const after = recordSchemas.vendor.parse({ ...before.record, fate });
  return update(vault, { kind: "vendor", before }, after, ana);
}

/** Runs on the connection that saves are made on. */
const onWriter = (statement: string) => vault.$executeRawUnsafe(statement);

/** Refused in words; what was there before is there, and nothing else. */
async function expectRefused(words: RegExp) {
  const [before, revisions] = [await readArchiveOf(vault), await vault.revision.count()];
  const { record } = await southwind();
  // Long enough for pages of its own: what is left of those in use must not take it.
  const names = record.names.flatMap((named) =>
    Array.from({ length: 20 }, (_, n) => ({ ...named, name: `${n} ${LONG_FATE.slice(0, 590)}` })),
  );
  const eastwind = { ...record, slug: "eastwind", names, colourSlot: null };

  const saves = [() => correct(LONG_FATE), () => insert(vault, "vendor", eastwind, ana)];
  for (const save of saves) {
    const refusal: unknown = await save().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(VaultRefusal);
    expect(String(refusal)).toMatch(words);
  }
  expect(await readArchiveOf(vault)).toEqual(before);
  expect(await vault.revision.count()).toBe(revisions);
}

/** As soon as the disk takes it, and afterwards the vault is sound. */
async function expectWritable() {
  expect(await correct(LONG_FATE)).toMatchObject({ version: 2 });
  expect((await southwind()).record.fate).toBe(LONG_FATE);
  await vault.$disconnect();
  checkVault(vaultFile);
}

describe("a save that the disk does not take", () => {
  test("for want of room says so, loses nothing, and is taken once there is room", async () => {
    // The limit is SQLite's own; it says of it what it says of a full disk. Pages that earlier
    // changes left free would be room.
    await onWriter("VACUUM");
    await onWriter("PRAGMA max_page_count = 1");
    await expectRefused(
      /^VaultRefusal: The disk is full: free some space, then save again\. Nothing was saved\.$/,
    );
    await onWriter("PRAGMA max_page_count = 1000000");
    await expectWritable();
  });

  test("because it may only be read says so, and is taken once it may be written", async () => {
    await onWriter("PRAGMA query_only = ON");
    await expectRefused(
      /^VaultRefusal: The vault may only be read: make its file and folder writable, then save/,
    );
    await onWriter("PRAGMA query_only = OFF");
    await expectWritable();
  });
});
