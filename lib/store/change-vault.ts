import "server-only";
import type { Outcome } from "@/lib/domain/outcome";
import { db } from "./client";
import type { VaultTransaction } from "./open-vault";
import { inOneSave } from "./save";

/** Work in one transaction; it is told the instant at which the log shall say it happened. */
export type VaultWork<T> = (tx: VaultTransaction, editedAt: string) => Promise<Outcome<T>>;

/** Ends a transaction that keeps nothing. */
class Discarded extends Error {}

/** Reads what is committed, without holding up anybody's save. */
export const lookInto = <T>(work: (vault: VaultTransaction) => Promise<T>): Promise<T> => work(db);

/**
 * Changes the vault in one transaction, which nobody else's save can enter: all that the work did
 * is kept when it is done, and nothing when it refuses or throws.
 *
 * @param at ISO 8601 instant. The log's own never runs backwards: a save that had to wait, or came
 *   from a clock that is slow, is dated like the one before it.
 * @param withinMs how long it may take, if that is more than any save of one record does.
 */
export async function changeVault<T>(
  at: string,
  work: VaultWork<T>,
  withinMs?: number,
): Promise<Outcome<T>> {
  return inTransaction(at, work, ({ ok }) => ok, withinMs);
}

/** What the same work would answer; nothing is kept of it. */
export async function rehearseChange<T>(at: string, work: VaultWork<T>): Promise<Outcome<T>> {
  return inTransaction(at, work, () => false);
}

async function inTransaction<T>(
  at: string,
  work: VaultWork<T>,
  isKept: (outcome: Outcome<T>) => boolean,
  withinMs?: number,
): Promise<Outcome<T>> {
  const answer: { outcome?: Outcome<T> } = {};
  try {
    return await inOneSave(
      db,
      async (tx) => {
        answer.outcome = await work(tx, await notBeforeTheLast(tx, at));
        if (isKept(answer.outcome)) return answer.outcome;
        throw new Discarded("Nothing was kept.");
      },
      withinMs,
    );
  } catch (error) {
    if (error instanceof Discarded && answer.outcome !== undefined) return answer.outcome;
    throw error;
  }
}

async function notBeforeTheLast(tx: VaultTransaction, at: string): Promise<string> {
  const own = new Date(at).toISOString();
  const last = await tx.revision.findFirst({
    orderBy: { editedAt: "desc" },
    select: { editedAt: true },
  });
  return last !== null && last.editedAt > own ? last.editedAt : own;
}
