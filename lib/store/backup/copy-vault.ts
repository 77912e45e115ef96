import Database from "better-sqlite3";
import { z } from "zod";
import { appliedMigrations, VaultRefusal } from "../migrations";

/** How long to wait for another process that is writing, in milliseconds. */
const WAIT_FOR_LOCK_MS = 10_000;

/** Pages copied before other work of this process gets its turn: 4 MB, a few milliseconds. */
const PAGES_AT_A_TIME = 1_000;

/** What a vault holds, as far as a copy of it can be told from the original. */
export type VaultContents = {
  /** Names of the migrations it has been through, oldest first. */
  migrations: string[];
  /** Rows by table. */
  rows: Record<string, number>;
};

/**
 * Copies the vault at `from` to the new file `to`, as it stands at one moment, while others may go on
 * writing; then opens the copy and checks it. The copy is one file, with nothing beside it.
 *
 * @throws VaultRefusal when `from` is not a vault of ours, or the copy is not sound. SQLite's own
 *   error when one of the two cannot be read or written.
 */
export async function copyVault(from: string, to: string): Promise<VaultContents> {
  const source = new Database(from, {
    readonly: true,
    fileMustExist: true,
    timeout: WAIT_FOR_LOCK_MS,
  });
  try {
    // What is read first fixes the moment: the copy is of the same, whatever is saved meanwhile.
    source.exec("BEGIN");
    const contents = contentsOf(source);
    if (contents.migrations.length === 0) throw new VaultRefusal(`${from} is not a vault.`);
    await source.backup(to, { progress: () => PAGES_AT_A_TIME });
    source.exec("COMMIT");
    const copied = checkVault(to, from);
    if (JSON.stringify(copied) !== JSON.stringify(contents)) {
      throw new VaultRefusal(`The copy of ${from} differs from it. Check the disk and try again.`);
    }
    return contents;
  } finally {
    source.close();
  }
}

/**
 * Checks a vault that nobody has open, page by page and reference by reference, and says what it
 * holds. Afterwards it is one file, with nothing beside it.
 *
 * @param name what to call it in words.
 * @throws VaultRefusal when it is damaged.
 */
export function checkVault(file: string, name: string = file): VaultContents {
  const vault = new Database(file, { fileMustExist: true, timeout: WAIT_FOR_LOCK_MS });
  try {
    vault.pragma("synchronous = FULL");
    vault.pragma("journal_mode = DELETE");
    const faults = z.array(z.object({ integrity_check: z.string() }));
    const [fault] = faults.parse(vault.pragma("integrity_check"));
    if (fault?.integrity_check !== "ok") {
      throw damaged(name, fault?.integrity_check ?? "unreadable");
    }
    if (vault.prepare("PRAGMA foreign_key_check").all().length > 0) {
      throw damaged(name, "references lead nowhere");
    }
    return contentsOf(vault);
  } finally {
    vault.close();
  }
}

const damaged = (name: string, how: string) =>
  new VaultRefusal(`${name} is damaged (${how.trim()}): restore a sound backup.`);

const names = z.array(z.string());
const count = z.number().int();

function contentsOf(vault: Database.Database): VaultContents {
  const tables = names.parse(
    vault
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all(),
  );
  const rowsOf = (table: string) =>
    count.parse(vault.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get());
  return {
    migrations: appliedMigrations(vault).map(({ name }) => name),
    rows: Object.fromEntries(tables.map((table) => [table, rowsOf(table)])),
  };
}
