import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { applyMigrations } from "@/lib/store/apply-migrations";
import { openVault, type Vault } from "@/lib/store/open-vault";
import { migrationsFolder } from "@/lib/store/vault-file";

/** A folder of its own for the test file that asks, and vaults in it; gone when the file is done. */
export function tempVaults() {
  const folder = mkdtempSync(path.join(tmpdir(), "hyperscope-"));
  const opened: Vault[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((vault) => vault.$disconnect()));
    rmSync(folder, { recursive: true, force: true });
  });

  /** A migrated, empty vault in a real file of that name. */
  const migrated = (name: string): string => {
    const file = path.join(folder, name);
    applyMigrations(file, migrationsFolder());
    return file;
  };
  /** The same, opened. */
  const open = (name: string): Vault => {
    const vault = openVault(migrated(name));
    opened.push(vault);
    return vault;
  };
  return { folder, migrated, open };
}
