import "server-only";
import { z } from "zod";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { may, type Editor } from "@/lib/domain/role";
import { addAccessToken, removeAccessToken } from "@/lib/store/accounts/access-tokens";
import { noteDoorEvent } from "@/lib/store/accounts/door-events";
import { tokenActs, TOKEN_PREFIX } from "./bearer";
import { newToken } from "./hash-token";
import type { Session } from "./session";

const DAY_MS = 24 * 60 * 60_000;

/** Days a token may be good for; the longest is a year. */
export const TOKEN_DAYS = [7, 30, 90, 365] as const;

const newAccessToken = z.object({
  name: z.string().trim().min(1, "Say which program it is for, for example Price import.").max(60),
  scope: z
    .array(z.enum(tokenActs, { error: "Choose what the token is good for." }))
    .min(1, "Choose at least one thing it may do."),
  days: z
    .string()
    .transform(Number)
    .refine((days) => TOKEN_DAYS.some((known) => known === days), {
      error: `Choose ${TOKEN_DAYS.join(", ")} days.`,
    }),
});

/**
 * Makes a personal access token and says it once; only its hash is kept. Refused when it would be
 * good for more than its owner may do.
 */
export async function makeAccessToken(
  said: unknown,
  { editor, at }: Pick<Session, "editor"> & { at: Date },
): Promise<Outcome<string>> {
  const read = newAccessToken.safeParse(said);
  if (!read.success) {
    return refused({ kind: "invalid", fields: z.flattenError(read.error).fieldErrors });
  }
  const { name, scope, days } = read.data;
  const beyond = scope.find((act) => !may(editor.role, act));
  if (beyond !== undefined) {
    const fields = { scope: [`Your role does not include "${beyond}": leave it out.`] };
    return refused({ kind: "invalid", fields });
  }
  const { token, tokenHash } = newToken(TOKEN_PREFIX);
  const madeAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + days * DAY_MS).toISOString();
  await addAccessToken({ userId: editor.id, name, scope, tokenHash, madeAt, expiresAt });
  const by = { byId: editor.id, userId: editor.id, address: null };
  await noteDoorEvent({ what: "token-made", at: madeAt, ...by });
  return done(token);
}

/** Takes one of somebody's own tokens back: what shows it is refused from now on. */
export async function takeTokenBack({ id: userId }: Editor, id: string, at: Date): Promise<void> {
  if (!(await removeAccessToken(userId, id))) return;
  const by = { byId: userId, userId, address: null };
  await noteDoorEvent({ what: "token-removed", at: at.toISOString(), ...by });
}
