import "server-only";
import { z } from "zod";
import type { Archive, RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import { revision, type Revision } from "@/lib/domain/revision";
import { db } from "./client";
import { changesSeen, readArchiveOf, readRecord, readStored } from "./read-records";
import { insertRecord, updateRecord, updateRetirement, type Stamp } from "./write-records";

export type { Stamp } from "./write-records";

/** The archive as last read, and the state of the vault it was read from. */
let held: { changes: string; archive: Archive } | null = null;

/**
 * Every record that counts, by kind, sorted by slug. Read again only when somebody has saved
 * something since; the answer is shared, so treat it as read-only.
 */
export async function loadArchive(): Promise<Archive> {
  const changes = await changesSeen(db);
  if (held?.changes === changes) return held.archive;
  const archive = await readArchiveOf(db);
  held = { changes, archive };
  return archive;
}

/** The record as last saved, retired or not; null when there is none by that name. */
export function findRecord<K extends RecordKind>(kind: K, slug: string): Promise<Stored<K> | null> {
  return readRecord(db, kind, slug);
}

/** Every record of a kind, sorted by slug; retired ones included. */
export function listRecords<K extends RecordKind>(kind: K): Promise<Stored<K>[]> {
  return readStored(db, kind);
}

/** Adds a record and logs it. Null when the slug is taken, by a retired record too. */
export function addRecord<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  return insertRecord(db, kind, record, stamp);
}

/**
 * Saves `after` over `before` if the stored version is still the one the editor saw, and logs it
 * in the same transaction. Null when someone else saved first.
 *
 * @throws RangeError when the slug differs: a record's address never changes.
 */
export function replaceRecord<K extends RecordKind>(
  kind: K,
  before: Stored<K>,
  after: RecordOf<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  return updateRecord(db, { kind, before }, after, stamp);
}

/** Takes a record out of count without losing it. Null when someone else saved first. */
export function retireRecord<K extends RecordKind>(
  kind: K,
  before: Stored<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  return updateRetirement(db, { kind, before }, true, stamp);
}

/** Lets a retired record count again. Null when someone else saved first. */
export function restoreRecord<K extends RecordKind>(
  kind: K,
  before: Stored<K>,
  stamp: Stamp,
): Promise<Stored<K> | null> {
  return updateRetirement(db, { kind, before }, false, stamp);
}

/** What was done to one record, newest first. */
export async function listRevisions(kind: RecordKind, slug: string): Promise<Revision[]> {
  const rows = await db.revision.findMany({
    where: { recordKind: kind, recordSlug: slug },
    orderBy: { version: "desc" },
  });
  return z.array(revision).parse(rows);
}

/** What editors did last, newest first, at most `count`; loading the archive is not an edit. */
export async function listLatestEdits(count: number): Promise<Revision[]> {
  const rows = await db.revision.findMany({
    where: { action: { not: "loaded" } },
    orderBy: [{ editedAt: "desc" }, { id: "asc" }],
    take: count,
  });
  return z.array(revision).parse(rows);
}
