import "server-only";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { noteDoorEvent } from "@/lib/store/accounts/door-events";
import { addLink, findLinkOwner, spendLink } from "@/lib/store/accounts/one-time-links";
import { findPerson } from "@/lib/store/accounts/people";
import { hashToken, newToken } from "./hash-token";
import { hashPassword } from "./password-hash";
import { passwordObjection } from "./password-rules";
import type { Keeper } from "./people";
import { place } from "./place";

/** A link is good for a day, and for one password. */
const GOOD_FOR_MS = 24 * 60 * 60_000;

export type MadeLink = { url: string; email: string; expiresAt: string };

/** A link with which an account's owner chooses a password. Those made before lead nowhere. */
export async function makeLink(userId: string, { editor, at }: Keeper): Promise<Outcome<MadeLink>> {
  const person = await findPerson(userId);
  if (person === null) return refused({ kind: "not-found", what: "account" });
  if (person.disabledAt !== null) {
    const fields = { "": ["This account may not sign in: enable it first."] };
    return refused({ kind: "invalid", fields });
  }
  const { token, tokenHash } = newToken();
  const madeAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + GOOD_FOR_MS).toISOString();
  const madeBy = editor?.name ?? "the command line";
  await addLink({ tokenHash, userId, madeBy, madeAt, expiresAt });
  const byId = editor?.id ?? null;
  await noteDoorEvent({ what: "link-made", at: madeAt, byId, userId, address: null });
  return done({ url: `${place().origin}/setup/${token}`, email: person.email, expiresAt });
}

/** Whose link it is, while it is good; looking does not use it up. */
export async function linkOwner(token: string, at: Date) {
  return findLinkOwner(hashToken(token), at.toISOString());
}

const SPENT =
  "This link has been used or is too old: ask somebody who keeps the accounts for another.";

/** Chooses the password that a link is for; the link is used up only when the password is taken. */
export async function setPassword(
  said: { token: string; password: string; again: string },
  { address, at }: { address: string; at: Date },
): Promise<Outcome<string>> {
  const owner = await linkOwner(said.token, at);
  if (owner === null) return refused({ kind: "invalid", fields: { "": [SPENT] } });
  const objection = passwordObjection(said.password, [owner.email, owner.name]);
  if (objection !== null) return refused({ kind: "invalid", fields: { password: [objection] } });
  if (said.password !== said.again) {
    const fields = { again: ["This is not the same: type the new password once more."] };
    return refused({ kind: "invalid", fields });
  }
  const passwordHash = await hashPassword(said.password);
  const userId = await spendLink({ tokenHash: hashToken(said.token), passwordHash }, at);
  if (userId === null) return refused({ kind: "invalid", fields: { "": [SPENT] } });
  const what = "password-set";
  await noteDoorEvent({ what, at: at.toISOString(), byId: userId, userId, address });
  return done(owner.email);
}
