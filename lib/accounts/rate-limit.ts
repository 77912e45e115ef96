import "server-only";
import { createHash } from "node:crypto";
import { countTry, forgetEndedCounts, takeBackTry } from "@/lib/store/accounts/rate-limits";

/** How often something may be tried in a window of time, under a name of its own. */
export type Limit = { name: string; most: number; windowMs: number };

/** Whether it may be tried now, and if not, in how many whole seconds, and whether this is the first one too many. */
export type Turn = { ok: true } | { ok: false; waitSeconds: number; isFirst: boolean };

/**
 * Counts a try of somebody (an address, an account) and says whether it is still within the limit.
 * Counted in the vault, so that a restart forgives nothing.
 *
 * @param key who tries; only its hash is kept.
 */
export async function takeTurn(limit: Limit, key: string, at: Date): Promise<Turn> {
  const resetsAt = new Date(at.getTime() + limit.windowMs).toISOString();
  const counted = await countTry(keyOf(limit, key), at.toISOString(), resetsAt);
  if (counted.count === 1) await forgetEndedCounts(at.toISOString());
  if (counted.count <= limit.most) return { ok: true };
  const waitMs = Date.parse(counted.resetsAt) - at.getTime();
  const waitSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return { ok: false, waitSeconds, isFirst: counted.count === limit.most + 1 };
}

/** Takes a counted try back, when it turned out to be none of those that are limited. */
export async function giveTurnBack(limit: Limit, key: string): Promise<void> {
  await takeBackTry(keyOf(limit, key));
}

const keyOf = ({ name }: Limit, key: string): string =>
  `${name}/${createHash("sha256").update(key).digest("base64url")}`;
