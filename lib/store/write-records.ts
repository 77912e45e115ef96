import type { RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import type { Revision } from "@/lib/domain/revision";
import type { Prisma } from "./generated/client";
import type { Vault, VaultTransaction } from "./open-vault";
import { inOneSave } from "./save";
import { recordId, rowsOf } from "./tables/table";
import { tables } from "./tables/tables";

/** Who changed a record, when (ISO 8601, UTC) and why. */
export type Stamp = Pick<Revision, "editor" | "editedAt" | "reason">;

/** Writes headers, rows and evidence of new records. References are checked at commit. */
export async function insertRecords<K extends RecordKind>(
  vault: VaultTransaction,
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
  vault: Vault,
  kind: K,
  record: RecordOf<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  return inOneSave(vault, async (tx) => {
    const id = recordId(kind, record.slug);
    if ((await tx.recordHeader.count({ where: { id } })) > 0) return null;
    await checkReferencesAtCommit(tx);
    await insertRecords(tx, kind, [record]);
    const stored = { record, version: 1, retiredAt: null };
    await tx.revision.create({ data: revisionOf({ kind, action: "added", stamp }, null, stored) });
    return stored;
  });
}

/**
 * Saves `record` over `before` if the stored version is still the one the editor saw, and logs it
 * in the same transaction. Null when someone else saved first.
 *
 * @throws RangeError when the slug differs: a record's address never changes.
 */
export async function updateRecord<K extends RecordKind>(
  vault: Vault,
  { kind, before }: { kind: K; before: Stored<K> },
  record: RecordOf<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  if (record.slug !== before.record.slug) throw new RangeError("A slug never changes.");
  return inOneSave(vault, async (tx) => {
    const { header, own, evidence } = rowsOf(kind, record);
    if (!(await claim(tx, header.id, before.version, header))) return null;

    await checkReferencesAtCommit(tx);
    await tables[kind].remove(tx, { slug: record.slug });
    await tables[kind].add(tx, [own]);
    await tx.evidence.deleteMany({ where: { recordId: header.id } });
    await tx.evidence.createMany({ data: evidence });

    const after = { ...before, record, version: before.version + 1 };
    const change = { kind, action: "corrected", stamp } as const;
    await tx.revision.create({ data: revisionOf(change, before, after) });
    return after;
  });
}

/** Retires a record (it no longer counts) or restores it. Null when someone else saved first. */
export async function updateRetirement<K extends RecordKind>(
  vault: Vault,
  { kind, before }: { kind: K; before: Stored<K> },
  retired: boolean,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  return inOneSave(vault, async (tx) => {
    const retiredAt = retired ? stamp.editedAt : null;
    const id = recordId(kind, before.record.slug);
    if (!(await claim(tx, id, before.version, { retiredAt }))) return null;

    const after = { ...before, retiredAt, version: before.version + 1 };
    const action = retired ? "retired" : "restored";
    await tx.revision.create({ data: revisionOf({ kind, action, stamp }, before, after) });
    return after;
  });
}

/** Takes the next version if the stored one is still `version`; of many at once, one succeeds. */
async function claim(
  tx: VaultTransaction,
  id: string,
  version: number,
  changes: Prisma.RecordHeaderUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.recordHeader.updateMany({
    where: { id, version },
    data: { ...changes, version: version + 1 },
  });
  return count === 1;
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
    ...{ id: `${recordId(kind, slug)}@${after.version}`, recordKind: kind, recordSlug: slug },
    ...{ version: after.version, action, ...stamp },
    before: before === null ? null : JSON.stringify(before.record),
    after: JSON.stringify(after.record),
  };
}
