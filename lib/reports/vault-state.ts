import { backupHealth, type BackupHealth } from "@/lib/store/backup/backup-health";
import { vaultHealth, type VaultHealth } from "@/lib/store/vault-health";

/** What anybody may know of the backups: no folder, no file. */
export type BackupState = {
  /** Hours from one backup to the next; 0 when none are asked for. */
  everyHours: number;
  /** ISO 8601 instant, UTC, of the newest checked backup; null when there is none. */
  newestAt: string | null;
  /** Its age in hours; null when there is none. */
  ageHours: number | null;
  /** What became of the last attempt; null when none is noted. */
  lastTry: { at: string; kept: boolean } | null;
  /** What is wrong with them, in one line; null when nothing is. */
  problem: string | null;
};

export type VaultState = VaultHealth & {
  /** "degraded" serves every page, and somebody should look after it. */
  condition: "well" | "degraded" | "down";
  backup: BackupState;
};

/** Whether the vault answers right now, how far it is migrated, and how its backups stand. */
export async function vaultState(at: Date): Promise<VaultState> {
  return stateOf(await vaultHealth(), await backupHealth(at));
}

/** The vault's backups in full, for those who look after it: files, sizes, the last attempt's words. */
export async function vaultBackups(at: Date): Promise<BackupHealth & { problem: string | null }> {
  const health = await backupHealth(at);
  return { ...health, problem: problemOf(health) };
}

/** The state from what the vault and the folder of backups say. */
export function stateOf(vault: VaultHealth, backups: BackupHealth): VaultState {
  const { everyHours, kept, ageHours, lastTry } = backups;
  const problem = problemOf(backups);
  const troubled = vault.problem !== null || problem !== null;
  return {
    ...vault,
    condition: conditionOf(vault.reachable, troubled),
    backup: {
      everyHours,
      newestAt: kept[0]?.madeAt ?? null,
      ageHours,
      lastTry: lastTry === null ? null : { at: lastTry.at, kept: lastTry.kept },
      problem,
    },
  };
}

function conditionOf(reachable: boolean, troubled: boolean): VaultState["condition"] {
  if (!reachable) return "down";
  return troubled ? "degraded" : "well";
}

function problemOf({ everyHours, kept, late, lastTry }: BackupHealth): string | null {
  if (late && kept.length === 0) return "There is no backup yet. Run npm run backup to see why.";
  if (late) return `No backup for over ${2 * everyHours} hours. Run npm run backup to see why.`;
  if (lastTry?.kept === false) return "The last backup failed. Run npm run backup to see why.";
  return null;
}
