import "server-only";
import { vaultFile } from "../vault-file";
import { backupSettings } from "./backup-settings";
import { hoursSince, isLate } from "./due";
import { readLastTry, type LastTry } from "./last-try";
import { listBackups, recordsIn } from "./manifest";

/** One checked backup, as a list of them shows it. */
export type BackupKept = {
  file: string;
  /** ISO 8601 instant, UTC. */
  madeAt: string;
  bytes: number;
  /** Records, retired ones included. */
  records: number;
  /** The last migration it has been through. */
  migration: string;
};

export type BackupHealth = {
  /** Hours from one backup to the next; 0 when none are asked for. */
  everyHours: number;
  /** Checked backups of this vault in the folder of the settings, newest first. */
  kept: BackupKept[];
  /** Age of the newest in hours; null when there is none. */
  ageHours: number | null;
  /** Backups are asked for, and none came for two turns. */
  late: boolean;
  /** The last attempt by anybody; null when none is noted. */
  lastTry: LastTry | null;
};

/** How the vault's backups stand at an instant, read from their folder. */
export async function backupHealth(at: Date): Promise<BackupHealth> {
  const [file, { folder, everyHours }] = [vaultFile(), backupSettings()];
  const kept = (await listBackups(folder, file)).map((one) => ({
    ...{ file: one.file, madeAt: one.madeAt, bytes: one.bytes, records: recordsIn(one) },
    migration: one.migrations.at(-1) ?? "",
  }));
  const newest = kept[0]?.madeAt ?? null;
  return {
    everyHours,
    kept,
    ageHours: newest === null ? null : hoursSince(newest, at),
    late: everyHours > 0 && isLate(newest, everyHours, at),
    lastTry: await readLastTry(file),
  };
}
