import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { acts, roles, type Act, type Role } from "@/lib/domain/role";
import { db } from "../client";

/** What a program shows to act in somebody's name; the token itself is not kept. */
export type AccessToken = {
  id: string;
  name: string;
  scope: Act[];
  /** ISO 8601 instants, UTC. */
  madeAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
};

export type NewAccessToken = Omit<AccessToken, "id" | "lastUsedAt"> & {
  userId: string;
  tokenHash: string;
};

/** A token with who stands behind it. */
export type Bearer = Pick<AccessToken, "id" | "scope" | "expiresAt" | "lastUsedAt"> & {
  user: { id: string; name: string; role: Role; disabledAt: string | null };
};

const scopeOf = (words: string): Act[] => z.array(z.enum(acts)).parse(words.split(" "));
const roleOf = (word: string): Role => z.enum(roles).parse(word);

/** Keeps a new token's hash. */
export async function addAccessToken({ scope, ...made }: NewAccessToken): Promise<void> {
  await db.accessToken.create({ data: { id: randomUUID(), scope: scope.join(" "), ...made } });
}

/** The tokens of an account, newest first. */
export async function listAccessTokens(userId: string): Promise<AccessToken[]> {
  const rows = await db.accessToken.findMany({
    where: { userId },
    orderBy: [{ madeAt: "desc" }, { id: "asc" }],
    omit: { tokenHash: true, userId: true },
  });
  return rows.map((row) => ({ ...row, scope: scopeOf(row.scope) }));
}

/** The token of that hash and its account; null when there is none. */
export async function findBearer(tokenHash: string): Promise<Bearer | null> {
  const row = await db.accessToken.findUnique({
    where: { tokenHash },
    select: {
      ...{ id: true, scope: true, expiresAt: true, lastUsedAt: true },
      user: { select: { id: true, name: true, role: true, disabledAt: true } },
    },
  });
  if (row === null) return null;
  return { ...row, scope: scopeOf(row.scope), user: { ...row.user, role: roleOf(row.user.role) } };
}

/** Notes that a token was used. */
export async function noteUsed(id: string, lastUsedAt: string): Promise<void> {
  await db.accessToken.updateMany({ where: { id }, data: { lastUsedAt } });
}

/** Takes a token back. False when the account has none of that name. */
export async function removeAccessToken(userId: string, id: string): Promise<boolean> {
  const { count } = await db.accessToken.deleteMany({ where: { id, userId } });
  return count > 0;
}
