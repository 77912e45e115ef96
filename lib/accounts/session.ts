import "server-only";
import { z } from "zod";
import { roles, type Editor } from "@/lib/domain/role";
import { endSession, noteSeen } from "@/lib/store/accounts/sessions";
import { auth } from "./auth";

const MINUTE_MS = 60_000;

/** Half a day without a request ends a session. */
export const IDLE_MS = 12 * 60 * MINUTE_MS;

/** A session is noted as used at most this often, so that reading a page seldom writes. */
const NOTED_EVERY_MS = 5 * MINUTE_MS;

/** Who is signed in, and by which session. */
export type Session = {
  id: string;
  editor: Editor;
  email: string;
  hasSecondFactor: boolean;
  /** ISO 8601 instant at which the password or a code was last given. */
  confirmedAt: string;
};

const found = z.object({
  session: z.object({
    id: z.string(),
    createdAt: z.date(),
    seenAt: z.string().nullish(),
    confirmedAt: z.string().nullish(),
  }),
  user: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    disabledAt: z.string().nullish(),
    twoFactorEnabled: z.boolean().nullish(),
  }),
});

/**
 * The session that a request's cookie names; null when there is none, when it has ended or was not
 * used for half a day, or when the account may not sign in.
 */
export async function sessionOf(headers: Headers, at: Date): Promise<Session | null> {
  const answer = await auth().api.getSession({ headers });
  if (answer === null) return null;
  const { session, user } = found.parse(answer);
  const since = session.createdAt.toISOString();
  const idleMs = at.getTime() - Date.parse(session.seenAt ?? since);
  if (idleMs > IDLE_MS || (user.disabledAt ?? null) !== null) {
    await endSession(user.id, session.id);
    return null;
  }
  if (idleMs > NOTED_EVERY_MS) await noteSeen(session.id, at.toISOString());
  return {
    id: session.id,
    editor: { id: user.id, name: user.name, role: user.role },
    email: user.email,
    hasSecondFactor: user.twoFactorEnabled === true,
    confirmedAt: session.confirmedAt ?? since,
  };
}
