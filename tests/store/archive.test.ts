import Database from "better-sqlite3";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { readArchiveOf } from "@/lib/store/archive-reading";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { retire, update } from "@/tests/support/saves";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, migrated } = tempVaults();
const file = migrated("vault.db");
vi.stubEnv("DATABASE_URL", `file:${file}`);
// Only now: the store opens the vault of the environment as it is imported.
const store = await import("@/lib/store/archive");
const { db } = await import("@/lib/store/client");
const { vaultHealth } = await import("@/lib/store/vault-health");

const ana = { editor: "ana", editedAt: "2026-03-01T09:00:00.000Z", reason: "Read it again." };

beforeAll(async () => {
  const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
  await loadArchiveFile(db, reading, "2026-01-20T10:00:00.000Z");
  return () => db.$disconnect();
}, 60_000);

describe("the archive of the open vault", () => {
  test("is read once, and again after a save", async () => {
    const first = await store.loadArchive();
    expect(await store.loadArchive()).toBe(first);

    const before = (await store.findRecord("vendor", "southwind"))!;
    const after = { ...before.record, headquarters: "Oslo" };
    const saved = await update(db, { kind: "vendor", before }, after, ana);
    expect(saved?.version).toBe(2);
    expect((await store.loadArchive()).vendor[1]?.headquarters).toBe("Oslo");
    expect(first.vendor[1]?.headquarters).toBeNull();

    expect(await store.listRevisions("vendor", "southwind")).toMatchObject([
      { version: 2, action: "corrected", editor: "ana" },
      { version: 1, action: "loaded" },
    ]);
    expect(await store.listEdits(5)).toMatchObject([{ recordSlug: "southwind" }]);
    expect(await store.listEdits(5, { recordKind: "price" })).toEqual([]);
    expect(await store.listEdits(5, { action: "corrected" })).toHaveLength(1);
    expect(await store.listEdits(5, { after: "vendor/southwind@2" })).toEqual([]);
  });

  test("is read again only where something was saved", async () => {
    const before = await store.loadArchive();
    const sign = { key: "door", count: 1, resetsAt: ana.editedAt };
    await db.rateLimit.create({ data: sign });
    expect(await store.loadArchive()).toBe(before);

    const [first] = before.source;
    const seen = (await store.findRecord("source", first!.slug))!;
    const after = { ...seen.record, note: "Read in the library." };
    await update(db, { kind: "source", before: seen }, after, ana);
    const [one, other] = await Promise.all([store.loadArchive(), store.loadArchive()]);
    expect(other).toBe(one);
    expect(one.source[0]?.note).toBe("Read in the library.");
    expect(one.price).toBe(before.price);
    expect(one).toEqual(await readArchiveOf(db));
  });

  test("lists retired records to editors and to nobody else", async () => {
    const before = (await store.findRecord("assessment", "northwind-ecosystem"))!;
    await retire(db, { kind: "assessment", before }, ana);
    expect((await store.loadArchive()).assessment).toEqual([]);
    expect(await store.listRecords("assessment")).toMatchObject([{ retiredAt: ana.editedAt }]);
    expect(await store.findRecord("vendor", "nobody")).toBeNull();
  });
});

test("says how the vault is, and when it is newer than the program", async () => {
  const healthy = await vaultHealth();
  expect(healthy).toMatchObject({ reachable: true, records: 22, problem: null });
  expect(healthy.migration).toMatch(/^\d{14}_/);

  const foreign = new Database(file);
  foreign.exec(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('later', 'x', '29990101000000_later', current_timestamp)`);
  foreign.close();
  expect((await vaultHealth()).problem).toMatch(/newer than this program.*29990101/);
});
