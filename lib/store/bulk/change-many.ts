import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { VaultTransaction } from "../open-vault";
import { tables } from "../tables/tables";
import { recordId, rowsOf } from "../tables/table";
import { checkReferencesAtCommit, insertRecords, revisionOf, type Stamp } from "../write-records";
import { insertingEach, runEach } from "./insert-each";

/** The table of each kind's own rows; its lists go with them. */
const ownTables: Readonly<Record<RecordKind, string>> = {
  source: "Source",
  vendor: "Vendor",
  product: "Product",
  release: "Release",
  "guest-system": "GuestSystem",
  support: "SupportRecord",
  price: "Price",
  "market-figure": "MarketFigure",
  alliance: "Alliance",
  event: "Event",
  promise: "VendorPromise",
  forecast: "Forecast",
  "exploited-vulnerability": "ExploitedVulnerability",
  assessment: "Assessment",
  statement: "Statement",
  outcome: "Outcome",
};

/** A record that takes the place of a version on record. */
export type Replaced<K extends RecordKind> = {
  before: { record: RecordOf<K>; version: number };
  after: RecordOf<K>;
};

/** Adds records and logs each. Their names must be free; references are checked at commit. */
export async function addMany<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  records: readonly RecordOf<K>[],
  stamp: Stamp,
): Promise<void> {
  await checkReferencesAtCommit(tx);
  const into = insertingEach(tx);
  await insertRecords(into, kind, records);
  await into.revision.createMany({
    data: records.map((record) =>
      revisionOf({ kind, action: "added", stamp }, null, { record, version: 1 }),
    ),
  });
}

/**
 * Saves records over versions that the caller has found to be the present ones, in this very
 * transaction, and logs each as corrected.
 */
export async function correctMany<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  changes: readonly Replaced<K>[],
  stamp: Stamp,
): Promise<void> {
  await checkReferencesAtCommit(tx);
  await rewriteRows(
    tx,
    kind,
    changes.map(({ after }) => after),
  );
  await insertingEach(tx).revision.createMany({
    data: changes.map((change) => replacedRevision({ kind, action: "corrected", stamp }, change)),
  });
}

/** A record as it is taken back; restored it counts, retired it no longer does. */
export type TakenBack<K extends RecordKind> = Replaced<K> & { action: "restored" | "retired" };

/**
 * Takes records back from versions that the caller has found to be the present ones, in this very
 * transaction, and logs each. References are the caller's to check; nothing is lost of any record.
 */
export async function takeBackMany<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  steps: readonly TakenBack<K>[],
  stamp: Stamp,
): Promise<void> {
  await checkReferencesAtCommit(tx);
  const rewritten = steps.filter(({ before, after }) => before.record !== after);
  await rewriteRows(
    tx,
    kind,
    rewritten.map(({ after }) => after),
  );
  const kept = steps.filter(({ before, after }) => before.record === after);
  await runEach(
    tx,
    `UPDATE "RecordHeader" SET "version" = "version" + 1 WHERE "id" = ?`,
    kept.map(({ after }) => [recordId(kind, after.slug)]),
  );
  await runEach(
    tx,
    `UPDATE "RecordHeader" SET "retiredAt" = ? WHERE "id" = ?`,
    steps.map(({ after, action }) => [
      action === "retired" ? stamp.editedAt : null,
      recordId(kind, after.slug),
    ]),
  );
  await insertingEach(tx).revision.createMany({
    data: steps.map((step) => replacedRevision({ kind, action: step.action, stamp }, step)),
  });
}

const replacedRevision = <K extends RecordKind>(
  change: Parameters<typeof revisionOf>[0],
  { before, after }: Replaced<K>,
) => revisionOf(change, before, { record: after, version: before.version + 1 });

/** Puts records in the place of those of their names, each a version on. */
async function rewriteRows<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  const into = insertingEach(tx);
  const rows = records.map((record) => rowsOf(kind, record));
  // The headers stay: lists and links of other records hang on them.
  await runEach(
    tx,
    `UPDATE "RecordHeader" SET "version" = "version" + 1, "publicOn" = ?, "publicOnReason" = ?,
     "publicFrom" = ?, "conflictGroup" = ?, "preferred" = ?, "preferredReason" = ?, "note" = ?
     WHERE "id" = ?`,
    rows.map(({ header }) => [
      ...[header.publicOn, header.publicOnReason, header.publicFrom, header.conflictGroup],
      ...[header.preferred ? 1 : 0, header.preferredReason, header.note, header.id],
    ]),
  );
  await runEach(
    tx,
    `DELETE FROM "Evidence" WHERE "recordId" = ?`,
    rows.map(({ header }) => [header.id]),
  );
  // All are taken out before any is put in: two of them may have changed places.
  await runEach(
    tx,
    `DELETE FROM "${ownTables[kind]}" WHERE "slug" = ?`,
    records.map(({ slug }) => [slug]),
  );
  await tables[kind].add(
    into,
    rows.map(({ own }) => own),
  );
  await into.evidence.createMany({ data: rows.flatMap(({ evidence }) => evidence) });
}
