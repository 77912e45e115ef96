import "server-only";
import { z } from "zod";
import { db } from "./client";

const edits = z.array(z.object({ of: z.string(), at: z.string() }));

/**
 * When editors last changed what each record says, by "kind/slug" (ISO 8601 instants, UTC), up to an
 * instant. Loading the archive and reading a source again change nothing of what is said.
 */
export async function lastEdits(until: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw`
    SELECT "recordKind" || '/' || "recordSlug" AS "of", MAX("editedAt") AS "at" FROM "Revision"
    WHERE "editedAt" <= ${until} AND "action" IN ('added', 'corrected', 'superseded', 'restored')
    GROUP BY "recordKind", "recordSlug"`;
  return new Map(edits.parse(rows).map(({ of, at }) => [of, at]));
}
