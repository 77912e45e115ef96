import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import {
  appliedMigrations,
  listMigrations,
  pendingMigrations,
  VaultRefusal,
  type Migration,
} from "./migrations";

/** How long to wait for another process that is writing, in milliseconds. */
const WAIT_FOR_LOCK_MS = 10_000;

/** Prisma's own table, so that its command line can read the history too. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                  TEXT PRIMARY KEY NOT NULL,
    "checksum"            TEXT NOT NULL,
    "finished_at"         DATETIME,
    "migration_name"      TEXT NOT NULL,
    "logs"                TEXT,
    "rolled_back_at"      DATETIME,
    "started_at"          DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

export type MigrationReport = {
  /** Names of the migrations that were applied now, oldest first. */
  applied: string[];
  /** The copy made first; null when the vault was new or already up to date. */
  backup: string | null;
};

/**
 * Brings the vault at `file` to the last migration of `folder`, creating it when there is none.
 * Each migration is kept whole or not at all; a copy is made first when there is something to lose.
 *
 * @throws VaultRefusal when the vault is newer than the code, a migration was changed, or one
 *   leaves a reference dangling. SQLite's own error when a script fails. The file is as it was.
 */
export function applyMigrations(file: string, folder: string): MigrationReport {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file, { timeout: WAIT_FOR_LOCK_MS });
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    const before = appliedMigrations(database);
    const pending = pendingMigrations(before, listMigrations(folder));
    const [next] = pending;
    const backup = next && before.length > 0 ? copyBefore(database, file, next.name) : null;
    // Only outside a transaction does this count; with it on, redefining a table would empty those
    // that refer to it. Each script's references are checked before it is kept.
    database.pragma("foreign_keys = OFF");
    const applied = pending.filter((migration) => applyOne(database, migration));
    return { applied: applied.map(({ name }) => name), backup };
  } finally {
    database.close();
  }
}

/** False when another process applied it first. */
function applyOne(database: Database.Database, { name, sql, checksum }: Migration): boolean {
  const apply = database.transaction(() => {
    if (appliedMigrations(database).some((one) => one.name === name)) return false;
    database.exec(HISTORY);
    database.exec(sql);
    if (database.prepare("PRAGMA foreign_key_check").all().length > 0) {
      throw new VaultRefusal(`Migration ${name} leaves references dangling. Nothing was changed.`);
    }
    database
      .prepare(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
         VALUES (?, ?, ?, current_timestamp, 1)`,
      )
      .run(randomUUID(), checksum, name);
    return true;
  });
  return apply.immediate();
}

function copyBefore(database: Database.Database, file: string, migration: string): string {
  const backup = `${file}.before-${migration}`;
  if (!existsSync(backup)) database.prepare("VACUUM INTO ?").run(backup);
  return backup;
}
