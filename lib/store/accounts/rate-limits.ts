import "server-only";
import { z } from "zod";
import { db } from "../client";

export type Count = { count: number; resetsAt: string };

const counted = z.tuple([z.object({ count: z.number().int(), resetsAt: z.string() })]);

/** Counts one more try under `key`, in a window that ends at `resetsAt` if none is open. */
export async function countTry(key: string, at: string, resetsAt: string): Promise<Count> {
  const rows = await db.$queryRaw`
    INSERT INTO "RateLimit" ("key", "count", "resetsAt") VALUES (${key}, 1, ${resetsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "RateLimit"."resetsAt" <= ${at} THEN 1 ELSE "RateLimit"."count" + 1 END,
      "resetsAt" = CASE WHEN "RateLimit"."resetsAt" <= ${at} THEN excluded."resetsAt"
        ELSE "RateLimit"."resetsAt" END
    RETURNING "count", "resetsAt"`;
  return counted.parse(rows)[0];
}

/** Takes one try back: it turned out to be no failure. */
export async function takeBackTry(key: string): Promise<void> {
  await db.rateLimit.updateMany({
    where: { key, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets every window that has ended. */
export async function forgetEndedCounts(at: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { resetsAt: { lte: at } } });
}
