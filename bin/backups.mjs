import { at } from "./house.mjs";
import { run } from "./run.mjs";
import { vaultUrl } from "./vault.mjs";

/** How often to ask whether a backup is due; one that failed is tried again then. */
const ASK_EVERY_MS = 3_600_000;

/** Makes one backup in a process of its own, which says in one line what it did; its exit code. */
export async function runBackup({ vaultFile, backup }, args = []) {
  const env = { DATABASE_URL: vaultUrl(vaultFile), ...backupEnv(backup) };
  const script = ["--import", "tsx", at("prisma/backup.ts"), ...args];
  const { code } = await run(process.execPath, script, { env, show: true });
  return code;
}

/**
 * Backs up whenever it is time, for as long as this process lives; keeps nobody waiting and nothing
 * alive. Does nothing unless BACKUP_EVERY_HOURS asks for it.
 */
export function backUpRegularly(settings) {
  if (settings.backup.everyHours === 0) return;
  let going = false;
  const ask = async () => {
    if (going) return;
    going = true;
    await runBackup(settings, ["--if-due"]);
    going = false;
  };
  setInterval(ask, ASK_EVERY_MS).unref();
  void ask();
}

const backupEnv = ({ everyHours, folder, keep }) => ({
  BACKUP_EVERY_HOURS: String(everyHours),
  BACKUP_FOLDER: folder,
  BACKUP_KEEP: String(keep),
});
