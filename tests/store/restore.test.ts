import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { checkVault } from "@/lib/store/backup/copy-vault";
import { sha256 } from "@/lib/store/backup/durable-file";
import { manifestOf } from "@/lib/store/backup/manifest";
import { restoreBackup } from "@/lib/store/backup/restore-backup";
import { takeBackup } from "@/lib/store/backup/take-backup";
import { applyMigrations } from "@/lib/store/apply-migrations";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { listMigrations } from "@/lib/store/migrations";
import { openVault } from "@/lib/store/open-vault";
import { migrationsFolder } from "@/lib/store/vault-file";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, migrated } = tempVaults();
const migrations = listMigrations(migrationsFolder());
const at = new Date("2026-03-05T09:00:00.000Z");
let backup: string;
let records: number;
/** A vault of its own for each test, with one setting the backup lacks. */
let vaultFile: string;
let turn = 0;

beforeAll(async () => {
  const original = migrated("original.db");
  const vault = openVault(original);
  const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
  await loadArchiveFile(vault, reading, "2026-01-20T10:00:00.000Z");
  records = await vault.recordHeader.count();
  const to = path.join(folder, "backups");
  const wish = { vaultFile: original, folder: to, keep: 9, at, program: "0.1.0" };
  backup = (await takeBackup(wish)).file;
  await vault.$disconnect();
}, 60_000);

beforeEach(() => {
  vaultFile = migrated(`turn-${turn++}/vault.db`);
  change(vaultFile, "INSERT INTO Setting VALUES ('later', '')");
});

const restore = (file: string) =>
  restoreBackup({ file, vaultFile, migrations: migrationsFolder(), at });
const beside = () => readdirSync(path.dirname(vaultFile)).sort();
const replacedName = "vault.db.replaced-20260305T090000000Z";

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.pragma("foreign_keys = OFF");
  database.exec(sql);
  database.close();
}

function hasLater(file: string): boolean {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare("SELECT 1 FROM Setting WHERE key = 'later'").get() !== undefined;
  } finally {
    database.close();
  }
}

/** A copy of the backup without a manifest, changed. */
function changedBackup(name: string, sql: string): string {
  const copy = path.join(folder, name);
  const database = new Database(backup, { readonly: true });
  database.prepare("VACUUM INTO ?").run(copy);
  database.close();
  change(copy, sql);
  return copy;
}

describe("a restored backup", () => {
  test("takes the vault's place, which is kept, and restoring that leads back", async () => {
    const restored = await restore(backup);
    const replaced = path.join(path.dirname(vaultFile), replacedName);
    expect(restored).toEqual({ records, applied: [], replaced });
    expect(beside()).toEqual(["vault.db", replacedName]);
    expect(checkVault(vaultFile).rows["RecordHeader"]).toBe(records);
    expect(hasLater(vaultFile)).toBe(false);

    const back = { file: replaced, vaultFile, migrations: migrationsFolder() };
    await restoreBackup({ ...back, at: new Date("2026-03-05T10:00:00.000Z") });
    expect(hasLater(vaultFile)).toBe(true);
  });

  test("is not itself touched", async () => {
    const before = await sha256(backup);
    await restore(backup);
    expect(await sha256(backup)).toBe(before);
  });

  test("of an earlier program is brought to the migrations of this one", async () => {
    const [first, ...later] = migrations;
    const old = path.join(folder, "first-migration");
    mkdirSync(path.join(old, first!.name), { recursive: true });
    writeFileSync(path.join(old, first!.name, "migration.sql"), first!.sql);
    const older = path.join(folder, "older.db");
    applyMigrations(older, old);

    const { applied } = await restore(older);
    expect(applied).toEqual(later.map(({ name }) => name));
    expect(checkVault(vaultFile).migrations).toEqual(migrations.map(({ name }) => name));
    expect(beside()).toEqual(["vault.db", replacedName]);
  });

  test("needs no vault to be there", async () => {
    vaultFile = path.join(folder, `new-${turn}`, "vault.db");
    expect(await restore(backup)).toEqual({ records, applied: [], replaced: null });
    expect(beside()).toEqual(["vault.db"]);
  });

  test("takes the place of a vault that cannot be read any more", async () => {
    writeFileSync(vaultFile, "nothing that SQLite knows ".repeat(100));
    await restore(backup);
    expect(beside()).toEqual(["vault.db", replacedName]);
    expect(checkVault(vaultFile).rows["RecordHeader"]).toBe(records);
  });

  test("holds what was still in the journal of a vault that nobody closed", async () => {
    const open = new Database(vaultFile);
    open.exec("INSERT INTO Setting VALUES ('in the journal', '')");
    const target = path.join(folder, `from-open-${turn}`, "vault.db");
    const wish = { file: vaultFile, vaultFile: target, migrations: migrationsFolder(), at };
    await restoreBackup(wish);
    open.close();
    expect(checkVault(target).rows["Setting"]).toBe(2);
  });
});

describe("a restore is refused, and vault and backup stay as they were", () => {
  const refused = async (file: string, words: RegExp) => {
    const before = beside();
    await expect(restore(file)).rejects.toThrow(words);
    expect(beside()).toEqual(before);
    expect(hasLater(vaultFile)).toBe(true);
  };

  test("while a server has the vault open, even one that is idle", async () => {
    const vault = openVault(vaultFile);
    await vault.setting.count();
    await expect(restore(backup)).rejects.toThrow(/vault\.db is in use: stop the server/);
    expect(await vault.setting.count({ where: { key: "later" } })).toBe(1);
    await vault.$disconnect();
    await restore(backup);
  });

  test("of a backup that is not what its manifest says", async () => {
    const changed = changedBackup("changed.db", "DELETE FROM Setting");
    copyFileSync(manifestOf(backup), manifestOf(changed));
    await refused(changed, /changed\.db is not what .*changed\.db\.json says of it/);
  });

  test("of a backup that a newer program made", async () => {
    const sql = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
                 VALUES ('x', 'x', '20990101000000_to_come', current_timestamp)`;
    await refused(changedBackup("newer.db", sql), /newer than this program: .*20990101000000_to/);
  });

  test("of a backup whose references lead nowhere", async () => {
    const torn = changedBackup("torn.db", "DELETE FROM RecordHeader WHERE kind = 'vendor'");
    await refused(
      torn,
      /torn\.db is damaged \(references lead nowhere\): restore a sound backup\.$/,
    );
  });

  test("of a file that is no vault, is not there, or is the vault", async () => {
    const letter = path.join(folder, "letter.txt");
    writeFileSync(letter, "Dear reader, ".repeat(100));
    await refused(letter, /letter\.txt is damaged or no vault/);
    await refused(path.join(folder, "missing.db"), /^There is no .*missing\.db/);
    await refused(vaultFile, /vault\.db is the vault itself/);
    expect(existsSync(vaultFile)).toBe(true);
  });
});
