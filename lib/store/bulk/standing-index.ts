import { z } from "zod";
import type { RecordKind, RecordRef } from "@/lib/domain/archive";
import type { VaultTransaction } from "../open-vault";
import type { Standing } from "../standing";
import { recordId } from "../tables/table";

/** How every record stands, kept in memory: for checking thousands of references at once. */
export type StandingIndex = {
  standing: (ref: RecordRef) => Standing;
  /** The version of a record; null when there is none by that name. */
  version: (ref: RecordRef) => number | null;
};

const rows = z.array(
  z.object({ id: z.string(), version: z.coerce.number(), isRetired: z.coerce.number() }),
);

/** Reads how every record of those kinds stands: one query, about 100 bytes a record. */
export async function standingIndex(
  tx: VaultTransaction,
  kinds: readonly RecordKind[],
): Promise<StandingIndex> {
  const found = await tx.$queryRawUnsafe(
    `SELECT "id", "version", "retiredAt" IS NOT NULL AS "isRetired" FROM "RecordHeader"
     WHERE "kind" IN (SELECT value FROM json_each(?))`,
    JSON.stringify(kinds),
  );
  const versions = new Map<string, number>();
  const retired = new Set<string>();
  for (const { id, version, isRetired } of rows.parse(found)) {
    versions.set(id, version);
    if (isRetired === 1) retired.add(id);
  }
  return {
    version: ({ kind, slug }) => versions.get(recordId(kind, slug)) ?? null,
    standing: ({ kind, slug }) => {
      const id = recordId(kind, slug);
      if (!versions.has(id)) return "absent";
      return retired.has(id) ? "retired" : "counts";
    },
  };
}

const readings = z.array(
  z.object({ id: z.string(), group: z.string(), preferred: z.coerce.number() }),
);

/** Every reading that counts of every conflict group: its address, and whether it is preferred. */
export async function conflictReadings(tx: VaultTransaction) {
  const found = await tx.$queryRaw`
    SELECT "id", "conflictGroup" AS "group", "preferred" FROM "RecordHeader"
    WHERE "conflictGroup" IS NOT NULL AND "retiredAt" IS NULL`;
  return readings
    .parse(found)
    .map(({ id, group, preferred }) => ({ id, group, preferred: preferred === 1 }));
}
