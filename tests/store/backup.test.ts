import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setImmediate as othersTurn } from "node:timers/promises";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { checkVault } from "@/lib/store/backup/copy-vault";
import { sha256 } from "@/lib/store/backup/durable-file";
import { listBackups, manifestOf } from "@/lib/store/backup/manifest";
import { takeBackup } from "@/lib/store/backup/take-backup";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { listMigrations } from "@/lib/store/migrations";
import type { Vault } from "@/lib/store/open-vault";
import { migrationsFolder } from "@/lib/store/vault-file";
import { inventedLines, writeArchive } from "@/tests/support/invented-archive";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder, open } = tempVaults();
const vaultFile = path.join(folder, "vault.db");
const migrations = listMigrations(migrationsFolder()).map(({ name }) => name);
let vault: Vault;

beforeAll(async () => {
  vault = open("vault.db");
  const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
  await loadArchiveFile(vault, reading, "2026-01-20T10:00:00.000Z");
}, 60_000);

const backUp = (to: string, at: string, keep = 14) =>
  takeBackup({ vaultFile, folder: to, keep, at: new Date(at), program: "0.1.0" });
const namesIn = (place: string) => readdirSync(place).sort();

describe("a backup", () => {
  test("is the vault in one file, with a manifest that says what is in it", async () => {
    const to = path.join(folder, "first");
    const { file, manifest } = await backUp(to, "2026-03-01T09:00:00.000Z");

    const name = `vault-20260301T090000000Z-${migrations.at(-1)}.db`;
    expect(namesIn(to)).toEqual([name, `${name}.json`]);
    expect(JSON.parse(readFileSync(manifestOf(file), "utf8"))).toEqual(manifest);
    expect(manifest).toMatchObject({ file: name, vault: vaultFile, program: "0.1.0", migrations });
    expect(manifest.sha256).toBe(await sha256(file));
    expect(manifest.bytes).toBe(statSync(file).size);
    expect(manifest.rows["RecordHeader"]).toBe(await vault.recordHeader.count());
    expect(checkVault(file)).toEqual({ migrations, rows: manifest.rows });
    expect(await listBackups(to, vaultFile)).toEqual([manifest]);
  });

  test("is of one moment while editors save", async () => {
    let going = true;
    const saving = (async () => {
      let saves = 0;
      for (; going; saves++) {
        // Two rows that belong together, in one transaction.
        const pair = ["a", "b"].map((half) => ({ key: `pair-${half}-${saves}`, value: "" }));
        await vault.$transaction((tx) => tx.setting.createMany({ data: pair }));
        await othersTurn();
      }
      return saves;
    })();
    const to = path.join(folder, "busy");
    for (let turn = 0; turn < 5; turn++) await backUp(to, `2026-03-02T09:00:0${turn}.000Z`);
    going = false;

    expect(await saving).toBeGreaterThan(5);
    for (const { file, rows } of await listBackups(to, vaultFile)) {
      expect(rows["Setting"]! % 2).toBe(1); // the archive's digest, and whole pairs
      expect(checkVault(path.join(to, file)).rows).toEqual(rows);
    }
  });

  test("goes when it is outlived, and no other file does", async () => {
    const to = path.join(folder, "kept");
    for (const day of ["01-30", "01-31", "02-01", "02-02", "02-03"]) {
      await backUp(to, `2026-${day}T09:00:00.000Z`, 2);
    }
    writeFileSync(path.join(to, "vault-of-mine.db"), "not ours");
    const { kept, removed } = await backUp(to, "2026-02-04T09:00:00.000Z", 2);

    expect({ kept, removed }).toEqual({ kept: 3, removed: 1 });
    const days = (await listBackups(to, vaultFile)).map(({ madeAt }) => madeAt.slice(0, 10));
    expect(days).toEqual(["2026-02-04", "2026-02-03", "2026-01-31"]);
    expect(namesIn(to)).toHaveLength(7);
    expect(existsSync(path.join(to, "vault-of-mine.db"))).toBe(true);
  });

  test("that lost bytes since is not counted, so a sound one is kept in its place", async () => {
    const to = path.join(folder, "short");
    const sound = await backUp(to, "2026-02-01T09:00:00.000Z", 1);
    const short = await backUp(to, "2026-02-02T09:00:00.000Z", 2);
    writeFileSync(short.file, "cut");
    expect(await listBackups(to, vaultFile)).toEqual([sound.manifest]);
  });

  test("of a second vault in the same folder is left alone", async () => {
    const to = path.join(folder, "shared");
    await backUp(to, "2026-02-01T09:00:00.000Z");
    expect(await listBackups(to, path.join(folder, "elsewhere", "vault.db"))).toEqual([]);
  });

  test("that was killed is swept away by the next, an hour later", async () => {
    const to = path.join(folder, "swept");
    const first = await backUp(to, "2026-02-01T09:00:00.000Z");
    const left = path.join(to, "vault-20260101T000000000Z.unfinished-journal");
    writeFileSync(left, "half");
    utimesSync(left, new Date("2026-02-01T09:00:00.000Z"), new Date("2026-02-01T09:00:00.000Z"));
    await backUp(to, "2026-02-01T09:30:00.000Z");
    expect(existsSync(left)).toBe(true);
    await backUp(to, "2026-02-01T10:30:00.000Z");
    expect(existsSync(left)).toBe(false);
    expect(existsSync(first.file)).toBe(true);
  });
});

describe("a backup that cannot be made says why in one line and leaves nothing", () => {
  test("where a file stands in the folder's way", async () => {
    const inTheWay = path.join(folder, "a-file");
    writeFileSync(inTheWay, "");
    expect(await listBackups(inTheWay, vaultFile)).toEqual([]);
    const trying = backUp(path.join(inTheWay, "backups"), "2026-03-01T09:00:00.000Z");
    await expect(trying).rejects.toThrow(/^Cannot read .*a-file.*set BACKUP_FOLDER to another\.$/);
  });

  test("where there is no vault", async () => {
    const nowhere = path.join(folder, "none.db");
    const wish = { vaultFile: nowhere, folder, keep: 1, at: new Date(0), program: "0.1.0" };
    await expect(takeBackup(wish)).rejects.toThrow(/^There is no vault at .*: run npm start/);
  });

  test("of a file that is no vault, or of somebody else's database", async () => {
    const to = path.join(folder, "refused");
    const other = path.join(folder, "other.db");
    writeFileSync(other, "a letter, not a database, and long enough to be read as one".repeat(50));
    const wish = { vaultFile: other, folder: to, keep: 1, at: new Date(0), program: "0.1.0" };
    await expect(takeBackup(wish)).rejects.toThrow(/damaged or no vault \(SQLITE_NOTADB\)/);

    const empty = path.join(folder, "empty.db");
    new Database(empty).exec("CREATE TABLE t (x)").close();
    await expect(takeBackup({ ...wish, vaultFile: empty })).rejects.toThrow(/is not a vault\.$/);
    expect(namesIn(to)).toEqual([]);
  });

  test("of a vault whose references lead nowhere", async () => {
    const to = path.join(folder, "torn");
    const torn = path.join(folder, "torn.db");
    await vault.$executeRaw`VACUUM INTO ${torn}`;
    const database = new Database(torn);
    database.pragma("foreign_keys = OFF");
    database.exec("DELETE FROM RecordHeader WHERE kind = 'vendor'");
    database.close();
    const wish = { vaultFile: torn, folder: to, keep: 1, at: new Date(0), program: "0.1.0" };
    await expect(takeBackup(wish)).rejects.toThrow(
      /torn\.db is damaged \(references lead nowhere\)/,
    );
    expect(namesIn(to)).toEqual([]);
  });
});
