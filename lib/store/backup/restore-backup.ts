import { existsSync } from "node:fs";
import { mkdir, realpath, rm, stat } from "node:fs/promises";
import path from "node:path";
import { applyMigrations } from "../apply-migrations";
import { VaultRefusal } from "../migrations";
import { checkVault, copyVault, type VaultContents } from "./copy-vault";
import { discard, putInPlace, sha256 } from "./durable-file";
import { instantInName, readManifest, recordsIn } from "./manifest";
import { keepOwner, refuseIfOpen, setAside } from "./replaced-vault";
import { inWords } from "./trouble";

export type RestoreWish = {
  /** The backup, or any other copy of a vault. */
  file: string;
  vaultFile: string;
  /** Where the migrations of this program lie. */
  migrations: string;
  at: Date;
};

export type Restored = {
  records: number;
  /** Migrations the backup lacked and the vault now has, oldest first. */
  applied: string[];
  /** Where the vault that was replaced is kept; null when there was none. */
  replaced: string | null;
};

/**
 * Puts a backup in the vault's place: a checked copy of it, brought to this program's migrations. The
 * vault it replaces is kept beside it.
 *
 * @throws VaultRefusal when the backup is damaged, changed or newer than this program, or a server
 *   has the vault open: one line with the remedy. Vault and backup are as they were.
 */
export async function restoreBackup(wish: RestoreWish): Promise<Restored> {
  const { file, vaultFile, at } = wish;
  const coming = `${vaultFile}.coming-${instantInName(at)}`;
  try {
    await refuseIfUnfit(wish);
    await mkdir(path.dirname(vaultFile), { recursive: true });
    refuseIfOpen(vaultFile);
    const { contents, applied } = await prepare(wish, coming);
    await keepOwner(coming, vaultFile);
    const replaced = await setAside(vaultFile, at);
    await putInPlace(coming, vaultFile);
    return { records: recordsIn(contents), applied, replaced };
  } catch (error) {
    await discard(coming);
    throw inWords(error, {
      ...{ from: file, to: path.dirname(vaultFile) },
      elsewhere: "DATABASE_URL to a file elsewhere",
    });
  }
}

async function refuseIfUnfit({ file, vaultFile }: RestoreWish): Promise<void> {
  if (!existsSync(file)) throw new VaultRefusal(`There is no ${file}: name a backup's file.`);
  if (existsSync(vaultFile) && (await realpath(file)) === (await realpath(vaultFile))) {
    throw new VaultRefusal(`${file} is the vault itself: name a backup of it.`);
  }
  const said = await readManifest(file).catch(() => {
    throw new VaultRefusal(`${file}.json cannot be read: remove it to restore unchecked by it.`);
  });
  if (said === null) return;
  const { size } = await stat(file);
  if (size !== said.bytes || (await sha256(file)) !== said.sha256) {
    throw new VaultRefusal(`${file} is not what ${file}.json says of it: use another backup.`);
  }
}

/** The vault to come, complete and checked, under a name of its own. */
async function prepare(
  { file, migrations }: RestoreWish,
  coming: string,
): Promise<{ contents: VaultContents; applied: string[] }> {
  const contents = await copyVault(file, coming);
  const { applied, backup } = applyMigrations(coming, migrations);
  // The copy made before a migration is of no use here: the backup is that copy.
  if (backup !== null) await rm(backup, { force: true });
  if (applied.length === 0) return { contents, applied };
  return { contents: checkVault(coming, file), applied };
}
