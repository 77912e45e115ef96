import type { RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import { revisionId, type Revision } from "@/lib/domain/revision";
import type { VaultTransaction } from "./open-vault";
import type { Inserting } from "./tables/inserting";
import { recordId, rowsOf } from "./tables/table";
import { tables } from "./tables/tables";

/** Who changed a record, when (ISO 8601, UTC) and why, and of which save it is part. */
export type Stamp = Pick<Revision, "editor" | "editedAt" | "reason"> &
  Partial<Pick<Revision, "editorId" | "partOf">>;

/** Writes headers, rows and evidence of new records. References are checked at commit. */
export async function insertRecords<K extends RecordKind>(
  vault: Inserting,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  const rows = records.map((record) => rowsOf(kind, record));
  await vault.recordHeader.createMany({ data: rows.map(({ header }) => header) });
  await tables[kind].add(
    vault,
    rows.map(({ own }) => own),
  );
  await vault.evidence.createMany({ data: rows.flatMap(({ evidence }) => evidence) });
}

/** Lets a transaction write records in any order; SQLite checks every reference at its commit. */
export async function checkReferencesAtCommit(vault: VaultTransaction): Promise<void> {
  await vault.$executeRaw`PRAGMA defer_foreign_keys = ON`;
}

/** Adds a record and logs it. Null when the slug is taken, by a retired record too. */
export async function insertRecord<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  record: RecordOf<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  const id = recordId(kind, record.slug);
  if ((await tx.recordHeader.count({ where: { id } })) > 0) return null;
  await checkReferencesAtCommit(tx);
  await insertRecords(tx, kind, [record]);
  const stored = { record, version: 1, retiredAt: null };
  await tx.revision.create({ data: revisionOf({ kind, action: "added", stamp }, null, stored) });
  return stored;
}

/** What becomes of a stored record, and what the log calls it. */
type Step<K extends RecordKind> = {
  kind: K;
  before: Stored<K>;
  action: Exclude<Revision["action"], "added" | "loaded">;
};

/**
 * Saves `record` over `before` if the stored version is still the one the editor saw, and logs it
 * in the same transaction. Null when someone else saved first. A `retired` record no longer
 * counts; whatever else is done to it, it counts again.
 *
 * @throws RangeError when the slug differs: a record's address never changes.
 */
export async function saveVersion<K extends RecordKind>(
  tx: VaultTransaction,
  { kind, before, action }: Step<K>,
  record: RecordOf<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  if (record.slug !== before.record.slug) throw new RangeError("A slug never changes.");
  const retiredAt = action === "retired" ? stamp.editedAt : null;
  const { header, own, evidence } = rowsOf(kind, record);
  // Of many who name the same version, one finds it; the others change no row.
  const { count } = await tx.recordHeader.updateMany({
    where: { id: header.id, version: before.version },
    data: { ...header, retiredAt, version: before.version + 1 },
  });
  if (count === 0) return null;

  await checkReferencesAtCommit(tx);
  await tables[kind].remove(tx, { slug: record.slug });
  await tables[kind].add(tx, [own]);
  await tx.evidence.deleteMany({ where: { recordId: header.id } });
  await tx.evidence.createMany({ data: evidence });
  const after = { record, retiredAt, version: before.version + 1 };
  await tx.revision.create({ data: revisionOf({ kind, action, stamp }, before, after) });
  return after;
}

type Change = { kind: RecordKind; action: Revision["action"]; stamp: Stamp };
type Version = { record: RecordOf<RecordKind>; version: number };

/** The log's line for one change. */
export function revisionOf(
  { kind, action, stamp }: Change,
  before: Version | null,
  after: Version,
): Revision {
  const { slug } = after.record;
  return {
    ...{ id: revisionId(kind, slug, after.version), recordKind: kind, recordSlug: slug },
    ...{ version: after.version, action, editorId: null, partOf: null, ...stamp },
    before: before === null ? null : JSON.stringify(before.record),
    after: JSON.stringify(after.record),
  };
}
