import { existsSync } from "node:fs";
import { chmod, chown, copyFile, link, rename, rm, stat } from "node:fs/promises";
import Database from "better-sqlite3";
import { VaultRefusal } from "../migrations";
import { flushFile, OWNER_ONLY } from "./durable-file";
import { instantInName } from "./manifest";

/** How long to wait for a command that is just finishing, in milliseconds. */
const WAIT_FOR_LOCK_MS = 1_000;

/**
 * Refuses while any process of this machine has the vault open: SQLite gives up the journal of many
 * writers only to the last one. Afterwards the vault is one file. One too damaged to be opened passes.
 *
 * @throws VaultRefusal while it is open elsewhere.
 */
export function refuseIfOpen(vaultFile: string): void {
  if (!existsSync(vaultFile)) return;
  const vault = new Database(vaultFile, { timeout: WAIT_FOR_LOCK_MS });
  try {
    vault.pragma("journal_mode = DELETE");
  } catch (error) {
    if (isCode(error, "SQLITE_BUSY")) {
      throw new VaultRefusal(`${vaultFile} is in use: stop the server, then run this again.`);
    }
    if (!isCode(error, "SQLITE_CORRUPT") && !isCode(error, "SQLITE_NOTADB")) throw error;
  } finally {
    vault.close();
  }
}

/**
 * Gives the vault a second name with the time in it, so that it stays when another takes its place;
 * there is a vault at its usual name at every moment. The new name, or null when there was no vault.
 */
export async function setAside(vaultFile: string, at: Date): Promise<string | null> {
  if (!existsSync(vaultFile)) return null;
  refuseIfOpen(vaultFile);
  const place = `${vaultFile}.replaced-${instantInName(at)}`;
  await setCompanionsAside(vaultFile, place);
  try {
    await link(vaultFile, place);
  } catch {
    // Some file systems give a file one name only.
    await copyFile(vaultFile, place);
    await flushFile(place);
  }
  return place;
}

/** A journal of the old vault must never be read into the new one. A sound vault has none now. */
async function setCompanionsAside(vaultFile: string, place: string): Promise<void> {
  await rm(`${vaultFile}-shm`, { force: true });
  for (const end of ["-wal", "-journal"]) {
    if (existsSync(`${vaultFile}${end}`)) await rename(`${vaultFile}${end}`, `${place}${end}`);
  }
}

/** Lets whoever could open the old vault open the new one, also when root restores it. */
export async function keepOwner(file: string, vaultFile: string): Promise<void> {
  if (!existsSync(vaultFile)) return chmod(file, OWNER_ONLY);
  const { mode, uid, gid } = await stat(vaultFile);
  await chmod(file, mode);
  if (process.getuid?.() === 0) await chown(file, uid, gid);
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith(code);
