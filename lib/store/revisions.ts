import { z } from "zod";
import type { RecordKind } from "@/lib/domain/archive";
import { revision, revisionId, type Revision } from "@/lib/domain/revision";
import type { VaultTransaction } from "./open-vault";

/** One line of the log; null when there is none by that address. */
export async function findRevision(tx: VaultTransaction, id: string): Promise<Revision | null> {
  const row = await tx.revision.findUnique({ where: { id } });
  return row === null ? null : revision.parse(row);
}

/** Every revision of the save that this one was part of, in the order in which they were made. */
export async function revisionsOfSave(tx: VaultTransaction, one: Revision): Promise<Revision[]> {
  if (one.partOf === null) return [one];
  const rows = await tx.$queryRaw`
    SELECT * FROM "Revision" WHERE "partOf" = ${one.partOf} ORDER BY rowid`;
  return z.array(revision).parse(rows);
}

/** Those of the named lines of the log that are there, by their addresses. */
export async function revisionsById(
  tx: VaultTransaction,
  ids: readonly string[],
): Promise<Map<string, Revision>> {
  const rows = await tx.$queryRaw`
    SELECT * FROM "Revision" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(
    z
      .array(revision)
      .parse(rows)
      .map((one) => [one.id, one]),
  );
}

const addresses = z.array(z.object({ id: z.string() }));

/** Addresses of those revisions whose record was saved again since, or is there no more. */
export async function overtakenOf(
  tx: VaultTransaction,
  revisions: readonly Revision[],
): Promise<Set<string>> {
  const ids = JSON.stringify(revisions.map(({ id }) => id));
  const rows = await tx.$queryRaw`
    SELECT r."id" FROM "Revision" r
    LEFT JOIN "RecordHeader" h ON h."id" = r."recordKind" || '/' || r."recordSlug"
    WHERE r."id" IN (SELECT value FROM json_each(${ids})) AND h."version" IS NOT r."version"`;
  return new Set(addresses.parse(rows).map(({ id }) => id));
}

/** A record as JSON says it, as it stood at a version; null when the log has no such version. */
export async function recordAtVersion(
  tx: VaultTransaction,
  kind: RecordKind,
  slug: string,
  version: number,
): Promise<unknown> {
  const found = await findRevision(tx, revisionId(kind, slug, version));
  const { after = null } = found ?? {};
  return after === null ? null : JSON.parse(after);
}
