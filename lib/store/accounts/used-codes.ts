import "server-only";
import { db } from "../client";

/** Remembers that a code was taken. False when it was taken before. */
export async function takeCodeOnce(
  codeHash: string,
  { at, expiresAt }: { at: string; expiresAt: string },
): Promise<boolean> {
  await db.usedCode.deleteMany({ where: { expiresAt: { lte: at } } });
  const added = await db.$executeRaw`
    INSERT INTO "UsedCode" ("codeHash", "expiresAt") VALUES (${codeHash}, ${expiresAt})
    ON CONFLICT ("codeHash") DO NOTHING`;
  return added === 1;
}
