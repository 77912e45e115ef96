import "server-only";
import { db } from "./client";
import { appliedRows, listMigrations, pendingMigrations, VaultRefusal } from "./migrations";
import { migrationsFolder } from "./vault-file";

export type VaultHealth = {
  reachable: boolean;
  /** The last migration applied; null when there is none or the vault cannot be read. */
  migration: string | null;
  /** Records held, retired ones included; null when they cannot be counted. */
  records: number | null;
  /** What keeps this program and this vault apart, in one line; null when nothing does. */
  problem: string | null;
};

/** Whether the vault answers, how far it is migrated, and whether this program suits it. */
export async function vaultHealth(): Promise<VaultHealth> {
  try {
    const rows = await db.$queryRaw`
      SELECT migration_name AS name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;
    const applied = appliedRows.parse(rows);
    return {
      reachable: true,
      migration: applied.at(-1)?.name ?? null,
      records: await db.recordHeader.count(),
      problem: problemOf(applied),
    };
  } catch {
    const problem = "The vault cannot be read. Run npm run db:migrate, or see data/vault.";
    return { reachable: false, migration: null, records: null, problem };
  }
}

function problemOf(applied: Parameters<typeof pendingMigrations>[0]): string | null {
  try {
    const [next] = pendingMigrations(applied, listMigrations(migrationsFolder()));
    return next === undefined ? null : `The vault lacks ${next.name}. Run npm run db:migrate.`;
  } catch (refusal) {
    if (refusal instanceof VaultRefusal) return refusal.message;
    throw refusal;
  }
}
