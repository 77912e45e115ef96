import "server-only";
import { z } from "zod";
import { recordKinds, type Archive, type RecordKind, type Stored } from "@/lib/domain/archive";
import { revision, type Revision } from "@/lib/domain/revision";
import { db } from "./client";
import { findRevision, revisionsOfSave } from "./revisions";
import { lastLine, readingAfter, readingOf, type Reading } from "./archive-reading";
import { readRecord, readStored } from "./read-records";

/** The archive as last read. */
let held: Reading | null = null;

/** What is being read at this moment, for the readers who find the log at that line. */
let underWay: { last: string | null; reading: Promise<Reading> } | null = null;

/**
 * Every record that counts, by kind, sorted by slug. After a save only what was saved is read
 * again; the answer is shared, so treat it as read-only.
 */
export async function loadArchive(): Promise<Archive> {
  const last = await lastLine(db);
  if (held?.last === last) return held.archive;
  if (underWay?.last !== last) underWay = { last, reading: caughtUp() };
  return (await underWay.reading).archive;
}

async function caughtUp(): Promise<Reading> {
  try {
    held = held === null ? await readingOf(db) : await readingAfter(db, held);
    return held;
  } finally {
    underWay = null;
  }
}

/** The record as last saved, retired or not; null when there is none by that name. */
export function findRecord<K extends RecordKind>(kind: K, slug: string): Promise<Stored<K> | null> {
  return readRecord(db, kind, slug);
}

/** Every record of a kind, sorted by slug; retired ones included. */
export function listRecords<K extends RecordKind>(kind: K): Promise<Stored<K>[]> {
  return readStored(db, kind);
}

/** How many records of each kind count, and how many are retired; in the order of the kinds. */
export async function countStored() {
  const headers = await db.recordHeader.groupBy({
    by: ["kind"],
    _count: { _all: true, retiredAt: true },
  });
  return recordKinds.map((kind) => {
    const { _all: all = 0, retiredAt: retired = 0 } =
      headers.find((header) => header.kind === kind)?._count ?? {};
    return { kind, counting: all - retired, retired };
  });
}

/** What was done to one record, newest first. */
export async function listRevisions(kind: RecordKind, slug: string): Promise<Revision[]> {
  const rows = await db.revision.findMany({
    where: { recordKind: kind, recordSlug: slug },
    orderBy: { version: "desc" },
  });
  return z.array(revision).parse(rows);
}

/** Which lines of the log are asked for; an absent field asks for all. */
export type EditFilter = Partial<
  Pick<Revision, "recordKind" | "recordSlug" | "editorId" | "action">
> & {
  /** First and last instant (ISO 8601, UTC). */
  from?: string;
  until?: string;
  /** The last revision of the page before. */
  after?: string;
};

/** What editors did last, newest first, at most `count`; loading the archive is not an edit. */
export async function listEdits(count: number, filter: EditFilter = {}): Promise<Revision[]> {
  const { after, action, from, until, ...same } = filter;
  const editedAt = {
    ...(from === undefined ? {} : { gte: from }),
    ...(until === undefined ? {} : { lte: until }),
  };
  const rows = await db.revision.findMany({
    where: { ...same, editedAt, action: action ?? { not: "loaded" } },
    ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
    orderBy: [{ editedAt: "desc" }, { id: "asc" }],
    take: count,
  });
  return z.array(revision).parse(rows);
}

/** Somebody who has edited: the account, and its name in the newest line of the log. */
export type LoggedEditor = { id: string; name: string };

const loggedEditors = z.array(z.object({ id: z.string(), name: z.string() }));

/** Everybody with an account who is in the log, by name. */
export async function listEditors(): Promise<LoggedEditor[]> {
  // With MAX, SQLite takes the other columns from the row that has it.
  const rows = await db.$queryRaw`
    SELECT "editorId" AS id, "editor" AS name, MAX("editedAt") FROM "Revision"
    WHERE "editorId" IS NOT NULL GROUP BY "editorId" ORDER BY 2, 1`;
  return loggedEditors.parse(rows);
}

/** One line of the log with every other of its save, in order; null when there is none. */
export async function findSave(
  id: string,
): Promise<{ revision: Revision; save: readonly Revision[] } | null> {
  const found = await findRevision(db, id);
  return found === null ? null : { revision: found, save: await revisionsOfSave(db, found) };
}
