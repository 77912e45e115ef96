import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

/** A vault holds names of people and, later, of their sessions: its copies are the owner's alone. */
export const OWNER_ONLY = 0o600;

/** What SQLite may leave beside a file it has open. */
const COMPANIONS = ["-journal", "-wal", "-shm"];

/** Returns once the file's content is on the disk itself. */
export async function flushFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Returns once the names in a folder are on the disk itself, where a folder can be opened. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name: whoever looks sees the old one or the whole new one. */
export async function putInPlace(file: string, place: string): Promise<void> {
  await flushFile(file);
  await rename(file, place);
  await flushFolder(path.dirname(place));
}

/** Writes a small text whole or not at all. */
export async function writeWhole(place: string, text: string): Promise<void> {
  const partial = `${place}.partial`;
  try {
    await writeFile(partial, text, { mode: OWNER_ONLY });
    await putInPlace(partial, place);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Takes away an SQLite file that was not finished, and what lies beside it. */
export async function discard(file: string): Promise<void> {
  for (const end of ["", ...COMPANIONS]) {
    await rm(`${file}${end}`, { force: true }).catch(() => undefined);
  }
}

/** SHA-256 of a file's content, hexadecimal. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Whether an error of the file system says that there is nothing by that name. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
