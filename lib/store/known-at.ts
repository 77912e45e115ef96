import "server-only";
import { z } from "zod";
import { isRecordKind, type Archive, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { countsAfter, revisionActions } from "@/lib/domain/revision";
import { noLines, recordsOf, type Lines } from "./archive-file/lines";
import { db } from "./client";
import { lastLine } from "./archive-reading";
import type { VaultTransaction } from "./open-vault";

const standing = z.array(
  z.object({ recordKind: z.string(), action: z.enum(revisionActions), after: z.string() }),
);

/**
 * The archive as it stood at an instant, replayed from the log: what our records said *then*,
 * whatever has been corrected since. Empty before the first loading. An instant that has passed
 * gives the same archive for ever.
 *
 * @param instant ISO 8601, UTC; a change of that very instant is known.
 * @throws when a record of then is one that no schema of now allows.
 */
export async function archiveKnownAt(instant: string): Promise<Archive> {
  return replayed(db, new Date(instant).toISOString());
}

/** Replays held at a time: a page and the one it is compared with, in two windows. */
const HELD = 4;

let held: { last: string | null; archives: Map<string, Promise<Archive>> } | null = null;

/**
 * The same, kept for the next report that asks for that instant: a replay takes half a second. The
 * answer is shared, so treat it as read-only. Forgotten when anybody saves, for a save that had to
 * wait is dated by the instant at which it was asked for.
 */
export async function heldArchiveKnownAt(instant: string): Promise<Archive> {
  const last = await lastLine(db);
  if (held?.last !== last) held = { last, archives: new Map() };
  const { archives } = held;
  const replay = archives.get(instant) ?? archiveKnownAt(instant);
  archives.delete(instant);
  archives.set(instant, replay);
  const [oldest] = archives.keys();
  if (archives.size > HELD && oldest !== undefined) archives.delete(oldest);
  try {
    return await replay;
  } catch (error) {
    archives.delete(instant);
    throw error;
  }
}

/** The same, from any vault. */
export async function replayed(vault: VaultTransaction, instant: string): Promise<Archive> {
  // With MAX, SQLite takes the other columns from the row that has it.
  const rows = await vault.$queryRaw`
    SELECT "recordKind", "action", "after", MAX("version") FROM "Revision"
    WHERE "editedAt" <= ${instant} GROUP BY "recordKind", "recordSlug"`;
  const lines = noLines();
  for (const { recordKind, action, after } of standing.parse(rows)) {
    if (isRecordKind(recordKind) && countsAfter(action)) put(recordKind, JSON.parse(after), lines);
  }
  return recordsOf(lines);
}

function put<K extends RecordKind>(kind: K, value: unknown, into: Lines): void {
  into[kind].push({ line: into[kind].length + 1, record: soundOf(kind, value) });
}

function soundOf<K extends RecordKind>(kind: K, value: unknown): RecordOf<K> {
  const { record, objections } = recordFrom(kind, value);
  if (record !== null) return record;
  const [first] = objections;
  throw new Error(`A ${kind} in the log cannot be read: ${first?.field} ${first?.message}`);
}
