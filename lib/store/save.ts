import { VaultRefusal } from "./migrations";
import type { Vault, VaultTransaction } from "./open-vault";

/** What SQLite and the disk say when a save cannot be written, and what to do then. */
const REMEDIES = [
  { says: "database or disk is full", words: "The disk is full: free some space" },
  {
    says: "attempt to write a readonly database",
    words: "The vault may only be read: make its file and folder writable",
  },
  {
    says: "unable to open database file",
    words: "The vault cannot be opened: make its file and folder writable",
  },
  { says: "disk I/O error", words: "The disk failed: check it" },
] as const;

/**
 * Runs one save in a transaction of its own, which may take as long as every save may, or
 * `withinMs`.
 *
 * @throws VaultRefusal when the disk does not take it: nothing was saved, and the message says what
 *   to do. Any other error comes back as it is.
 */
export async function inOneSave<T>(
  vault: Vault,
  work: (tx: VaultTransaction) => Promise<T>,
  withinMs?: number,
): Promise<T> {
  try {
    return await vault.$transaction(work, withinMs === undefined ? {} : { timeout: withinMs });
  } catch (error) {
    throw inWords(error);
  }
}

function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const remedy = REMEDIES.find(({ says }) => error.message.includes(says));
  if (remedy === undefined) return error;
  return new VaultRefusal(`${remedy.words}, then save again. Nothing was saved.`, { cause: error });
}
