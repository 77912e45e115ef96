import "server-only";
import { isAPIError } from "better-auth/api";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { noteDoorEvent } from "@/lib/store/accounts/door-events";
import { auth } from "./auth";
import { passwordObjection } from "./password-rules";
import { takeTurn, type Limit } from "./rate-limit";
import type { Session } from "./session";
import { waitWords } from "./sign-in";

const perAccount: Limit = { name: "change-password", most: 10, windowMs: 5 * 60_000 };

/** Gives somebody a new password; every session ends, and theirs goes on as a new one. */
export async function changePassword(
  said: { current: string; password: string; again: string },
  { editor, email }: Session,
  { headers, at }: { headers: Headers; at: Date },
): Promise<Outcome<null>> {
  const objection = passwordObjection(said.password, [email, editor.name]);
  if (objection !== null) return wrong("password", objection);
  if (said.password !== said.again) {
    return wrong("again", "This is not the same: type the new password once more.");
  }
  const turn = await takeTurn(perAccount, editor.id, at);
  if (!turn.ok) return wrong("current", waitWords(turn.waitSeconds));
  try {
    await auth().api.changePassword({
      body: {
        ...{ currentPassword: said.current, newPassword: said.password },
        revokeOtherSessions: true,
      },
      headers,
    });
  } catch (error) {
    if (isAPIError(error)) return wrong("current", "This is not your password: type it again.");
    throw error;
  }
  const by = { byId: editor.id, userId: editor.id, address: null };
  await noteDoorEvent({ what: "password-changed", at: at.toISOString(), ...by });
  return done(null);
}

const wrong = (field: string, words: string): Outcome<never> =>
  refused({ kind: "invalid", fields: { [field]: [words] } });
