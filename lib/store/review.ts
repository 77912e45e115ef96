import "server-only";
import { z } from "zod";
import type { RecordRef } from "@/lib/domain/archive";
import { db } from "./client";
import { recordId } from "./tables/table";

/** What was done on one day. */
export type DayWork = { day: string; checks: number; edits: number; decided: number };

const dayWork = z.array(
  z.object({
    day: z.string(),
    checks: z.coerce.number(),
    edits: z.coerce.number(),
    decided: z.coerce.number(),
  }),
);

/** The version of each record named, by "kind/slug"; one that is not there is left out. */
export async function versionsOf(refs: readonly RecordRef[]): Promise<ReadonlyMap<string, number>> {
  const ids = refs.map(({ kind, slug }) => recordId(kind, slug));
  const headers = await db.recordHeader.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true },
  });
  return new Map(headers.map(({ id, version }) => [id, version]));
}

/** Checks, other edits, and proposals and reports decided on, for each day from `from` on, in order. */
export async function workByDay(from: string): Promise<DayWork[]> {
  const rows = await db.$queryRaw`
    SELECT day, SUM(checks) AS checks, SUM(edits) AS edits, SUM(decided) AS decided FROM (
      SELECT substr("editedAt", 1, 10) AS day, ("action" = 'checked') AS checks,
        ("action" NOT IN ('checked', 'loaded')) AS edits, 0 AS decided
      FROM "Revision" WHERE "editedAt" >= ${from}
      UNION ALL
      SELECT substr("decidedAt", 1, 10), 0, 0, 1 FROM "Proposal" WHERE "decidedAt" >= ${from}
      UNION ALL
      SELECT substr("decidedAt", 1, 10), 0, 0, 1 FROM "ErrorReport" WHERE "decidedAt" >= ${from}
    ) GROUP BY day HAVING SUM(checks) + SUM(edits) + SUM(decided) > 0 ORDER BY day`;
  return dayWork.parse(rows);
}
