import Database from "better-sqlite3";
import { VaultRefusal } from "../migrations";

const NO_ROOM = new Set(["ENOSPC", "EDQUOT", "EFBIG", "SQLITE_FULL"]);
const NO_ENTRY = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "EIO"]);
const DAMAGED = new Set(["SQLITE_CORRUPT", "SQLITE_NOTADB"]);

/** Where somebody was reading and writing when it went wrong, as a reader would call it. */
export type Scene = {
  from: string;
  to: string;
  /** The setting that leads elsewhere, and what to set it to. */
  elsewhere: string;
};

/**
 * The error as one line that says what to do, when it comes from the disk or from SQLite; any other
 * error is a fault of ours and comes back as it is.
 */
export function inWords(error: unknown, { from, to, elsewhere }: Scene): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  if (NO_ROOM.has(code)) {
    return new VaultRefusal(
      `There is no room left in ${to} (${code}): free some space, or set ${elsewhere}.`,
    );
  }
  if (DAMAGED.has(code)) {
    return new VaultRefusal(`${from} is damaged or no vault (${code}): restore a sound backup.`);
  }
  if (NO_ENTRY.has(code) || code.startsWith("SQLITE_")) {
    return new VaultRefusal(
      `Cannot read ${from} or write to ${to} (${code}): make them accessible, or set ${elsewhere}.`,
    );
  }
  return error;
}

function codeOf(error: unknown): string | null {
  if (error instanceof Database.SqliteError) return error.code;
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
