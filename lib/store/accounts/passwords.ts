import "server-only";
import { db } from "../client";

/** The hash of an account's password; null when it has none. */
export async function findPasswordHash(userId: string): Promise<string | null> {
  const row = await db.account.findUnique({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    select: { password: true },
  });
  return row?.password ?? null;
}
