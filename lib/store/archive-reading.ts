import { z } from "zod";
import { archiveAfter, isRecordKind, type Archive } from "@/lib/domain/archive";
import type { Vault, VaultTransaction } from "./open-vault";
import { readKinds, readRecord } from "./read-records";

/** An archive as it was read, and the last line of the log by then; null while there was none. */
export type Reading = { archive: Archive; last: string | null };

/** Times the archive is read again when somebody saves meanwhile, before writers are held up. */
const TRIES = 4;

/** Records read one by one after a save; when more were saved, reading everything is quicker. */
const FEW = 100;

const newest = z.array(z.object({ id: z.string() }));

/**
 * The line of the log that was written last: it differs whenever anybody, in any process, has
 * saved a record since, and stays when somebody signs in.
 */
export async function lastLine(vault: VaultTransaction): Promise<string | null> {
  const rows = await vault.$queryRaw`SELECT "id" FROM "Revision" ORDER BY rowid DESC LIMIT 1`;
  return newest.parse(rows)[0]?.id ?? null;
}

/** Every record that counts, of one moment: nobody's save lies between two of its kinds. */
export async function readArchiveOf(vault: Vault): Promise<Archive> {
  return (await readingOf(vault)).archive;
}

/** The same, with the line of the log that it can be followed up from. */
export const readingOf = (vault: Vault): Promise<Reading> => ofOneMoment(vault, readKinds);

/** An earlier reading brought up to now: only the records saved since are read. */
export const readingAfter = (vault: Vault, before: Reading): Promise<Reading> =>
  ofOneMoment(vault, (from) => followed(from, before));

async function ofOneMoment(
  vault: Vault,
  read: (from: VaultTransaction) => Promise<Archive>,
): Promise<Reading> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const last = await lastLine(vault);
    const archive = await read(vault);
    if ((await lastLine(vault)) === last) return { archive, last };
  }
  return vault.$transaction(async (still) => ({
    last: await lastLine(still),
    archive: await read(still),
  }));
}

async function followed(from: VaultTransaction, { archive, last }: Reading): Promise<Archive> {
  const saved = await savedSince(from, last);
  if (saved === null || saved.length > FEW) return readKinds(from);
  let now = archive;
  for (const { kind, slug } of saved) {
    const stored = isRecordKind(kind) ? await readRecord(from, kind, slug) : null;
    if (stored === null || !isRecordKind(kind)) return readKinds(from);
    now = archiveAfter(now, kind, stored);
  }
  return now;
}

const names = z.array(z.object({ kind: z.string(), slug: z.string() }));

/** The records saved after a line of the log, one more than a few at most; null without the line. */
async function savedSince(from: VaultTransaction, last: string | null) {
  const line = await from.$queryRaw`SELECT "id" FROM "Revision" WHERE "id" = ${last}`;
  if (newest.parse(line).length === 0) return null;
  const rows = await from.$queryRaw`
    SELECT DISTINCT "recordKind" AS "kind", "recordSlug" AS "slug" FROM "Revision"
    WHERE rowid > (SELECT rowid FROM "Revision" WHERE "id" = ${last}) LIMIT ${FEW + 1}`;
  return names.parse(rows);
}
