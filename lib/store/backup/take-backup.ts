import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { VaultRefusal } from "../migrations";
import { copyVault } from "./copy-vault";
import { discard, OWNER_ONLY, putInPlace, sha256 } from "./durable-file";
import {
  backupPrefix,
  instantInName,
  listBackups,
  manifestOf,
  writeManifest,
  type Manifest,
} from "./manifest";
import { outlived } from "./retention";
import { inWords } from "./trouble";

/** What a backup is called until it has been checked. */
const UNFINISHED = ".unfinished";

/** No backup takes longer; what is older was left by one that was killed. */
const GIVEN_UP_AFTER_MS = 3_600_000;

export type BackupWish = {
  vaultFile: string;
  folder: string;
  /** How many of the newest to keep; see `outlived` for the others. */
  keep: number;
  at: Date;
  /** Version of the program. */
  program: string;
};

export type BackupTaken = {
  /** Full path of the new backup. */
  file: string;
  manifest: Manifest;
  /** Backups of this vault in the folder now. */
  kept: number;
  removed: number;
};

/**
 * Makes a backup while the vault may be in use, checks it, and only then gives it its name and its
 * manifest, and takes away those that are outlived.
 *
 * @throws VaultRefusal when it could not be made: one line with the remedy. Nothing half-written is
 *   left, and earlier backups are as they were.
 */
export async function takeBackup(wish: BackupWish): Promise<BackupTaken> {
  const { vaultFile, folder, at } = wish;
  if (!existsSync(vaultFile)) {
    throw new VaultRefusal(
      `There is no vault at ${vaultFile}: run npm start, or set DATABASE_URL.`,
    );
  }
  const unfinished = path.join(
    folder,
    `${backupPrefix(vaultFile)}${instantInName(at)}${UNFINISHED}`,
  );
  try {
    await mkdir(folder, { recursive: true });
    await sweep(folder, at);
    const made = await makeChecked(wish, unfinished);
    return { ...made, ...(await removeOutlived(wish)) };
  } catch (error) {
    await discard(unfinished);
    throw inWords(error, { from: vaultFile, to: folder, elsewhere: "BACKUP_FOLDER to another" });
  }
}

async function makeChecked(wish: BackupWish, unfinished: string) {
  const { vaultFile, folder, at, program } = wish;
  const { migrations, rows } = await copyVault(vaultFile, unfinished);
  await chmod(unfinished, OWNER_ONLY);
  const name = `${backupPrefix(vaultFile)}${instantInName(at)}-${migrations.at(-1) ?? ""}.db`;
  const manifest: Manifest = {
    ...{ file: name, vault: vaultFile, madeAt: at.toISOString(), program, migrations },
    ...{ bytes: (await stat(unfinished)).size, sha256: await sha256(unfinished), rows },
  };
  const file = path.join(folder, name);
  if (existsSync(file)) throw new VaultRefusal(`${file} is there already: try again.`);
  await putInPlace(unfinished, file);
  try {
    await writeManifest(file, manifest);
  } catch (error) {
    await discard(file);
    throw error;
  }
  return { file, manifest };
}

/** Takes away what a backup that was killed has left. */
async function sweep(folder: string, at: Date): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.includes(UNFINISHED));
  for (const name of left) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (at.getTime() - mtimeMs > GIVEN_UP_AFTER_MS) await rm(file, { force: true });
  }
}

async function removeOutlived({ folder, vaultFile, keep }: BackupWish) {
  const all = await listBackups(folder, vaultFile);
  const going = outlived(all, keep);
  for (const { file } of going) {
    await rm(path.join(folder, file), { force: true });
    await rm(manifestOf(path.join(folder, file)), { force: true });
  }
  return { kept: all.length - going.length, removed: going.length };
}
