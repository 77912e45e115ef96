import "server-only";
import { may, type Act, type Editor } from "@/lib/domain/role";
import { findBearer, noteUsed } from "@/lib/store/accounts/access-tokens";
import { hashToken } from "./hash-token";

/** What tokens begin with, so that a leaked one is recognised. */
export const TOKEN_PREFIX = "hsp_";

/** A token is noted as used at most this often, so that many requests do not write as many times. */
const NOTED_EVERY_MS = 60_000;

/** What a token may be good for; keeping accounts is for people. */
export const tokenActs = ["propose", "edit", "review"] as const satisfies readonly Act[];

export type TokenBearer = { editor: Editor; scope: Act[] };

/** Who stands behind a personal access token; null when it is unknown, taken back or has expired. */
export async function bearerOf(token: string, at: Date): Promise<TokenBearer | null> {
  const found = await findBearer(hashToken(token));
  const instant = at.toISOString();
  if (found === null || found.expiresAt <= instant || found.user.disabledAt !== null) return null;
  const { id, user, lastUsedAt, scope } = found;
  const isNoted = lastUsedAt !== null && at.getTime() - Date.parse(lastUsedAt) < NOTED_EVERY_MS;
  if (!isNoted) await noteUsed(id, instant);
  const still = scope.filter((act) => may(user.role, act));
  return { editor: { id: user.id, name: user.name, role: roleFor(still) }, scope: still };
}

/** The lowest role that may do all of it: a token never lends more than it says. */
function roleFor(scope: readonly Act[]): Editor["role"] {
  if (scope.includes("edit") || scope.includes("review")) return "editor";
  return scope.includes("propose") ? "contributor" : "reader";
}
