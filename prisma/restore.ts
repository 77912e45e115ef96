import path from "node:path";
import { countOf } from "@/lib/format/numbers";
import { now } from "@/lib/request/clock";
import { restoreBackup, type Restored } from "@/lib/store/backup/restore-backup";
import { VaultRefusal } from "@/lib/store/migrations";
import { migrationsFolder, vaultFile } from "@/lib/store/vault-file";

// npm run restore -- FILE, from wherever npm was called.
try {
  const file = path.resolve(process.env["INIT_CWD"] ?? "", fileAsked());
  const wish = { file, vaultFile: vaultFile(), migrations: migrationsFolder(), at: now() };
  console.log(wordsOf(file, await restoreBackup(wish)));
} catch (problem) {
  if (!(problem instanceof VaultRefusal)) throw problem;
  console.error(`Nothing was restored. ${problem.message}`);
  process.exitCode = 1;
}

function fileAsked(): string {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file.startsWith("-") || more.length > 0) {
    throw new VaultRefusal("Write: npm run restore -- FILE, where FILE is a backup.");
  }
  return file;
}

function wordsOf(file: string, { records, applied, replaced }: Restored): string {
  const migrated = applied.length === 0 ? "" : ` and applied ${applied.join(", ")}`;
  const back =
    replaced === null ? "There was no vault before." : `To go back: npm run restore -- ${replaced}`;
  return `Restored ${countOf(records, "record")} from ${file}${migrated}. ${back}`;
}
