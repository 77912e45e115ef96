import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { z } from "zod";
import { countOf, formatCount } from "@/lib/format/numbers";
import { formatSeconds, formatSize } from "@/lib/format/sizes";
import { now } from "@/lib/request/clock";
import { backupSettings } from "@/lib/store/backup/backup-settings";
import { isDue } from "@/lib/store/backup/due";
import { noteTry } from "@/lib/store/backup/last-try";
import { listBackups, recordsIn } from "@/lib/store/backup/manifest";
import { takeBackup, type BackupTaken } from "@/lib/store/backup/take-backup";
import { VaultRefusal } from "@/lib/store/migrations";
import { vaultFile } from "@/lib/store/vault-file";

// npm run backup [-- --to FOLDER]
// The running server asks with --if-due, once an hour: nothing is done before it is time.
const at = now();
const vault = vaultFile();
const { keep, everyHours, ...settings } = backupSettings();

try {
  const { to, "if-due": ifDue } = readArguments();
  const folder =
    to === undefined ? settings.folder : path.resolve(process.env["INIT_CWD"] ?? "", to);
  const [newest] = ifDue ? await listBackups(folder, vault) : [];
  if (newest === undefined || isDue(newest.madeAt, everyHours, at)) await backUp(folder);
} catch (problem) {
  if (!(problem instanceof VaultRefusal)) throw problem;
  console.error(`No backup was made. ${problem.message}`);
  process.exitCode = 1;
}

async function backUp(folder: string): Promise<void> {
  const began = performance.now();
  try {
    const taken = await takeBackup({ vaultFile: vault, folder, keep, at, program: version() });
    const words = wordsOf(taken, performance.now() - began);
    await noteTry(vault, { at: at.toISOString(), kept: true, words });
    console.log(words);
  } catch (problem) {
    const words = problem instanceof VaultRefusal ? problem.message : String(problem);
    await noteTry(vault, { at: at.toISOString(), kept: false, words });
    throw problem;
  }
}

function wordsOf({ file, manifest, kept, removed }: BackupTaken, took: number): string {
  const what = `${countOf(recordsIn(manifest), "record")} (${formatSize(manifest.bytes)})`;
  const others = `${formatCount(kept)} kept, ${formatCount(removed)} removed`;
  return `Backed up ${what} in ${formatSeconds(took)}, checked: ${file} (${others}).`;
}

function readArguments() {
  try {
    return parseArgs({ options: { to: { type: "string" }, "if-due": { type: "boolean" } } }).values;
  } catch {
    throw new VaultRefusal("Write: npm run backup, or npm run backup -- --to FOLDER");
  }
}

function version(): string {
  const file = path.join(import.meta.dirname, "..", "package.json");
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
