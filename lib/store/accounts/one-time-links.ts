import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "../client";

export type NewLink = {
  tokenHash: string;
  userId: string;
  madeBy: string;
  /** ISO 8601 instants, UTC. */
  madeAt: string;
  expiresAt: string;
};

/** Keeps a new link of an account; the ones made before lead nowhere from then on. */
export async function addLink(link: NewLink): Promise<void> {
  await db.$transaction([
    db.oneTimeLink.deleteMany({ where: { userId: link.userId } }),
    db.oneTimeLink.create({ data: link }),
  ]);
}

/** Whose link it is, while it is good; null when it is unknown, used, too old, or of no use. */
export async function findLinkOwner(
  tokenHash: string,
  at: string,
): Promise<{ id: string; name: string; email: string } | null> {
  const row = await db.oneTimeLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at }, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true, email: true } } },
  });
  return row?.user ?? null;
}

/**
 * Uses a link up and gives its account a password, in one save that also ends its sessions. Null,
 * and nothing is changed, when the link is not good or somebody else has just used it.
 */
export async function spendLink(
  { tokenHash, passwordHash }: { tokenHash: string; passwordHash: string },
  at: Date,
): Promise<string | null> {
  const instant = at.toISOString();
  return db.$transaction(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: instant }, user: { disabledAt: null } },
      data: { usedAt: instant },
    });
    if (count === 0) return null;
    const { userId } = await tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash } });
    const key = { providerId: "credential", accountId: userId };
    await tx.account.upsert({
      where: { providerId_accountId: key },
      create: {
        ...{ id: randomUUID(), ...key, userId, password: passwordHash },
        ...{ createdAt: at, updatedAt: at },
      },
      update: { password: passwordHash, updatedAt: at },
    });
    await tx.session.deleteMany({ where: { userId } });
    return userId;
  });
}
