import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { applyMigrations } from "@/lib/store/apply-migrations";
import { openVault, type Vault } from "@/lib/store/open-vault";
import { migrationsFolder } from "@/lib/store/vault-file";

/** A folder of its own for the test file that asks, removed when that file is done. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hyperscope-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated, empty vault in a real file. */
export function newVaultFile(folder: string, name = "vault.db"): string {
  const file = path.join(folder, name);
  applyMigrations(file, migrationsFolder());
  return file;
}

/** The same, opened; closed when the test file is done. */
export function newVault(folder: string, name = "vault.db"): Vault {
  const vault = openVault(newVaultFile(folder, name));
  afterAll(() => vault.$disconnect());
  return vault;
}
