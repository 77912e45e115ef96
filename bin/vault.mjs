import { constants, existsSync } from "node:fs";
import { access, chmod, mkdir, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { at } from "./house.mjs";
import { npm } from "./run.mjs";
import { step, Stop } from "./say.mjs";

/** Brings the vault to this code's tables and, when it holds nothing, loads the archive into it. */
export async function readyVault(vaultFile) {
  await checkFolder(path.dirname(vaultFile));
  if (!(await isMigrated(vaultFile)))
    await vaultScript("Migrating the vault", "db:migrate", vaultFile);
  if (isEmpty(vaultFile)) await vaultScript("Loading the archive", "db:seed", vaultFile);
  // Who is signed in stands in it.
  await chmod(vaultFile, 0o600);
}

/** Whether anybody has an account for the editors' desk. */
export const hasAccounts = (vaultFile) =>
  rows(vaultFile, "User", "SELECT 1 FROM User LIMIT 1").length > 0;

/** What the vault held when the pages on disk were last known to agree with it. */
export const DRAWN_STAMP = ".next/hyperscope-drawn.json";

/** Names what the vault holds: another file, or any edit of this one, gives another mark. */
export function recordsMark(vaultFile) {
  const [log] = rows(
    vaultFile,
    "Revision",
    "SELECT COUNT(*) AS edits, MAX(editedAt) AS latest FROM Revision",
  );
  return { vaultFile, edits: log?.edits ?? 0, latest: log?.latest ?? null };
}

/** The address by which the store and Prisma open a vault. */
export const vaultUrl = (vaultFile) => `file:${vaultFile}`;

async function checkFolder(folder) {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new Stop(
      `Cannot write to ${folder} (${error.code}): make the folder writable, or set DATABASE_URL to a file elsewhere.`,
    );
  }
}

async function isMigrated(vaultFile) {
  if (!existsSync(vaultFile)) return false;
  const drawn = (await readdir(at("prisma", "migrations"), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const applied = rows(
    vaultFile,
    "_prisma_migrations",
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  ).map(({ name }) => name);
  return drawn.sort().join() === applied.sort().join();
}

function isEmpty(vaultFile) {
  return rows(vaultFile, "RecordHeader", "SELECT 1 FROM RecordHeader LIMIT 1").length === 0;
}

/** No rows from a table that is not there. */
function rows(vaultFile, table, sql) {
  return withVault(vaultFile, (vault) => {
    const found = vault
      .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")
      .get(table);
    return found === undefined ? [] : vault.prepare(sql).all();
  });
}

function withVault(vaultFile, read) {
  const Database = createRequire(import.meta.url)("better-sqlite3");
  try {
    const vault = new Database(vaultFile, { readonly: true, timeout: 500 });
    try {
      return read(vault);
    } finally {
      vault.close();
    }
  } catch (error) {
    throw new Stop(
      `Cannot read the vault ${vaultFile} (${error.message}): restore a backup, or set DATABASE_URL to another file.`,
    );
  }
}

function vaultScript(what, script, vaultFile) {
  return step(what, async () => {
    const env = { DATABASE_URL: vaultUrl(vaultFile) };
    const { code, words } = await npm(["run", "--silent", script], { env });
    if (code !== 0) throw new Stop(words.trim());
  });
}
