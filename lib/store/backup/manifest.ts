import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { isMissing, writeWhole } from "./durable-file";

/** What is written beside a backup once it has been checked. */
export const manifest = z.object({
  /** The backup's file name; it lies in the same folder. */
  file: z.string(),
  /** The vault it is a copy of, as a full path. */
  vault: z.string(),
  /** ISO 8601 instant, UTC. */
  madeAt: z.iso.datetime(),
  /** Version of the program that made it. */
  program: z.string(),
  /** Names of the migrations it has been through, oldest first. */
  migrations: z.array(z.string()).min(1),
  bytes: z.number().int().positive(),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Rows by table. */
  rows: z.record(z.string(), z.number().int()),
});
export type Manifest = z.infer<typeof manifest>;

/** Where a backup's manifest lies. */
export const manifestOf = (backup: string): string => `${backup}.json`;

/** Records in a backup, retired ones included. */
export const recordsIn = ({ rows }: Pick<Manifest, "rows">): number => rows["RecordHeader"] ?? 0;

/** An instant as part of a file's name: "20261124T205609123Z", which sorts by time. */
export const instantInName = (at: Date): string => at.toISOString().replace(/[-:.]/g, "");

/** What the names of a vault's backups begin with. */
export const backupPrefix = (vaultFile: string): string => `${path.parse(vaultFile).name}-`;

export async function writeManifest(backup: string, content: Manifest): Promise<void> {
  await writeWhole(manifestOf(backup), `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * What a backup's manifest says; null when there is none.
 *
 * @throws when there is one that cannot be read or that nobody of ours wrote.
 */
export async function readManifest(backup: string): Promise<Manifest | null> {
  try {
    return manifest.parse(JSON.parse(await readFile(manifestOf(backup), "utf8")));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * The checked backups of one vault in a folder, newest first: those with a manifest and of the size
 * it says. Anything else that lies there is not looked at. None when the folder cannot be read.
 */
export async function listBackups(folder: string, vaultFile: string): Promise<Manifest[]> {
  const prefix = backupPrefix(vaultFile);
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.startsWith(prefix) && name.endsWith(".db"));
  const found = await Promise.all(files.map((file) => checkedBackup(path.join(folder, file))));
  return found
    .filter((one) => one !== null)
    .filter(({ vault }) => vault === vaultFile)
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Null too when it is taken away, being outlived, while we look. */
async function checkedBackup(file: string): Promise<Manifest | null> {
  const said = await readManifest(file).catch(() => null);
  if (said?.file !== path.basename(file)) return null;
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  return size === said.bytes ? said : null;
}
