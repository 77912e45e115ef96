import "server-only";
import { db } from "../client";

/** One place where somebody is signed in. */
export type SignedIn = {
  id: string;
  /** ISO 8601 instants, UTC. */
  since: string;
  seenAt: string;
  endsAt: string;
  address: string | null;
  browser: string | null;
};

/** Notes that a session was used. */
export async function noteSeen(id: string, seenAt: string): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { seenAt } });
}

/** Notes that the password or a code was given again. */
export async function noteConfirmed(id: string, confirmedAt: string): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { confirmedAt } });
}

/** Where an account is signed in, last used first. */
export async function listSessions(userId: string, at: Date): Promise<SignedIn[]> {
  const rows = await db.session.findMany({ where: { userId, expiresAt: { gt: at } } });
  return rows
    .map((row) => ({
      id: row.id,
      since: row.createdAt.toISOString(),
      seenAt: row.seenAt ?? row.createdAt.toISOString(),
      endsAt: row.expiresAt.toISOString(),
      address: row.ipAddress,
      browser: row.userAgent,
    }))
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
}

/** Ends one session of an account. False when it is not there. */
export async function endSession(userId: string, id: string): Promise<boolean> {
  const { count } = await db.session.deleteMany({ where: { id, userId } });
  return count > 0;
}

/** Forgets the sessions that have ended by themselves. */
export async function forgetEndedSessions(at: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: at } } });
}
