import { z } from "zod";
import type { RecordKind, RecordOf, RecordRef } from "@/lib/domain/archive";
import { soleClaim } from "@/lib/domain/checks/sole-claim";
import type { VaultTransaction } from "./open-vault";
import { readStored } from "./read-records";
import { recordId, refOf } from "./tables/table";

/** Whether a record counts, is retired, or is not there. */
export type Standing = "counts" | "retired" | "absent";

const standings = z.array(z.object({ id: z.string(), retiredAt: z.string().nullable() }));

/** How each of the records named stands. */
export async function standingOf(
  tx: VaultTransaction,
  refs: readonly RecordRef[],
): Promise<(ref: RecordRef) => Standing> {
  const ids = [...new Set(refs.map(({ kind, slug }) => recordId(kind, slug)))];
  const rows = await tx.$queryRaw`
    SELECT "id", "retiredAt" FROM "RecordHeader"
    WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const retiredAt = new Map(standings.parse(rows).map((header) => [header.id, header.retiredAt]));
  return ({ kind, slug }) => {
    const found = retiredAt.get(recordId(kind, slug));
    return found === undefined ? "absent" : found === null ? "counts" : "retired";
  };
}

/** The records of a conflict group that count: how many, and which are preferred. */
export async function readingsOf(tx: VaultTransaction, group: string) {
  const readings = await tx.recordHeader.findMany({
    where: { conflictGroup: group, retiredAt: null },
    select: { id: true, preferred: true },
    orderBy: { id: "asc" },
  });
  return readings.map(({ id, preferred }) => ({ ...refOf(id), preferred }));
}

const groups = z.array(z.object({ group: z.string(), preferred: z.coerce.number() }));

/** Conflict groups of which not exactly one reading that counts is preferred; usually none. */
export async function undecidedGroups(tx: VaultTransaction) {
  const rows = await tx.$queryRaw`
    SELECT "conflictGroup" AS "group", SUM("preferred") AS preferred FROM "RecordHeader"
    WHERE "conflictGroup" IS NOT NULL AND "retiredAt" IS NULL
    GROUP BY "conflictGroup" HAVING SUM("preferred") <> 1 ORDER BY 1`;
  return groups.parse(rows);
}

type Candidates = {
  [K in RecordKind]?: (tx: VaultTransaction, record: RecordOf<K>) => Promise<{ slug: string }[]>;
};

/** Where else to look for a claim. Only the vault's own keys hold for retired records too. */
const candidates: Candidates = {
  vendor: (tx, { colourSlot }) => tx.vendor.findMany({ where: { colourSlot } }),
  "guest-system": (tx, { name }) => tx.guestSystem.findMany({ where: { name } }),
  support: (tx, { product, dimension, target }) =>
    tx.supportRecord.findMany({
      where: { product, dimension, target, record: { retiredAt: null } },
    }),
  "exploited-vulnerability": (tx, { cve, product }) =>
    tx.exploitedVulnerability.findMany({ where: { cve, product } }),
  statement: (tx, { source, number }) => tx.statement.findMany({ where: { source, number } }),
};

/** Whether another record already says what only one may say. */
export async function isSaidElsewhere<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  record: RecordOf<K>,
): Promise<boolean> {
  const claim = soleClaim(kind, record);
  const find = candidates[kind];
  if (claim === null || find === undefined) return false;
  const others = (await find(tx, record)).filter(({ slug }) => slug !== record.slug);
  for (const { slug } of others) {
    const [other] = await readStored(tx, kind, slug);
    if (other !== undefined && soleClaim(kind, other.record)?.key === claim.key) return true;
  }
  return false;
}
