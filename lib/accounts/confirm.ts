import "server-only";
import { noteDoorEvent } from "@/lib/store/accounts/door-events";
import { findPasswordHash } from "@/lib/store/accounts/passwords";
import { noteConfirmed } from "@/lib/store/accounts/sessions";
import { verifyPassword } from "./password-hash";
import { giveTurnBack, takeTurn, type Limit } from "./rate-limit";
import type { Session } from "./session";

/** After this long an act that changes who may do what asks for the password again (ASVS 7.5.1). */
const CONFIRMED_FOR_MS = 10 * 60_000;

const perAccount: Limit = { name: "confirm", most: 5, windowMs: 5 * 60_000 };

/** Whether the one at the keyboard has given the password a short while ago. */
export const isConfirmed = ({ confirmedAt }: Session, at: Date): boolean =>
  at.getTime() - Date.parse(confirmedAt) < CONFIRMED_FOR_MS;

/** Takes the password again; null when it is right, else what to tell the one who typed it. */
export async function confirmSession(
  { id, editor }: Session,
  password: string,
  at: Date,
): Promise<string | null> {
  const turn = await takeTurn(perAccount, editor.id, at);
  if (!turn.ok) return `Too many tries: wait ${turn.waitSeconds} seconds.`;
  const hash = await findPasswordHash(editor.id);
  if (hash === null || !(await verifyPassword({ hash, password }))) {
    return "This is not your password: type it again.";
  }
  await giveTurnBack(perAccount, editor.id);
  await noteConfirmed(id, at.toISOString());
  const by = { byId: editor.id, userId: editor.id, address: null };
  await noteDoorEvent({ what: "confirmed", at: at.toISOString(), ...by });
  return null;
}
