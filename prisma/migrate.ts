import path from "node:path";
import Database from "better-sqlite3";
import { applyMigrations } from "@/lib/store/apply-migrations";
import { VaultRefusal } from "@/lib/store/migrations";
import { migrationsFolder, vaultFile } from "@/lib/store/vault-file";

// Brings the vault up to date. Safe to run at every start: without anything to do it does nothing.
const file = vaultFile();
try {
  const { applied, backup } = applyMigrations(file, migrationsFolder());
  if (backup !== null) console.log(`Copied the vault to ${path.relative(process.cwd(), backup)}.`);
  console.log(applied.length === 0 ? "The vault is up to date." : `Applied ${applied.join(", ")}.`);
} catch (problem) {
  console.error(refusalOf(problem));
  process.exitCode = 1;
}

/** What stands in the way, in one line; a fault of ours is thrown on. */
function refusalOf(problem: unknown): string {
  if (problem instanceof VaultRefusal) return problem.message;
  if (problem instanceof Database.SqliteError) {
    return `Cannot open the vault ${file} (${problem.message}): make its folder writable, or set DATABASE_URL to a file elsewhere.`;
  }
  throw problem;
}
