import path from "node:path";
import { applyMigrations } from "@/lib/store/apply-migrations";
import { VaultRefusal } from "@/lib/store/migrations";
import { migrationsFolder, vaultFile } from "@/lib/store/vault-file";

// Brings the vault up to date. Safe to run at every start: without anything to do it does nothing.
try {
  const file = vaultFile();
  const { applied, backup } = applyMigrations(file, migrationsFolder());
  if (backup !== null) console.log(`Copied the vault to ${path.relative(process.cwd(), backup)}.`);
  console.log(applied.length === 0 ? "The vault is up to date." : `Applied ${applied.join(", ")}.`);
} catch (problem) {
  if (!(problem instanceof VaultRefusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
