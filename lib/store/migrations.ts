import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import { z } from "zod";

/** One step of the vault's drawings, as it lies in its folder. */
export type Migration = {
  name: string;
  sql: string;
  /** SHA-256 of the script, hexadecimal, as Prisma records it. */
  checksum: string;
};

/** A vault that must not be opened or changed; the message is one line and says what to do. */
export class VaultRefusal extends Error {
  override readonly name = "VaultRefusal";
}

/** Every migration of a folder in Prisma's layout, oldest first. */
export function listMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** What the history table says of the migrations that were finished. */
export const appliedRows = z.array(z.object({ name: z.string(), checksum: z.string() }));
type Applied = z.infer<typeof appliedRows>[number];

/** The migrations a database has been through, oldest first; none for a new file. */
export function appliedMigrations(database: Database.Database): Applied[] {
  const known = database
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'")
    .get();
  if (known === undefined) return [];
  const rows = database
    .prepare(
      `SELECT migration_name AS name, checksum FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
  return appliedRows.parse(rows);
}

/**
 * The migrations still to be applied, oldest first.
 *
 * @throws VaultRefusal when the database is newer than the code, or was made by a migration that
 *   has been changed since.
 */
export function pendingMigrations(
  applied: readonly Applied[],
  migrations: readonly Migration[],
): Migration[] {
  for (const { name, checksum } of applied) {
    const ours = migrations.find((migration) => migration.name === name);
    if (ours === undefined) {
      throw new VaultRefusal(
        `The vault is newer than this program: it has ${name}. Update the program or restore a backup.`,
      );
    }
    if (ours.checksum !== checksum) {
      throw new VaultRefusal(
        `Migration ${name} was changed after it was applied. Put it back and write a new migration.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}
