import { recordKinds, type Archive, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import type { ArchiveReading } from "./archive-file/read-archive";
import { insertingEach } from "./bulk/insert-each";
import { VaultRefusal } from "./migrations";
import type { Vault, VaultTransaction } from "./open-vault";
import { tables } from "./tables/tables";
import { checkReferencesAtCommit, insertRecords, revisionOf, type Stamp } from "./write-records";

/** The setting that names the archive a vault was loaded from. */
export const DIGEST = "archive-digest";

/** Who loaded the archive, in the log. */
const LOADER = "archive";

/** Loading may take longer than a save; it never shares the vault with a site being visited. */
const LOADING = { maxWait: 10_000, timeout: 120_000 } as const;

/** What a record may take at most, in milliseconds: many times what it does. */
const MS_A_RECORD = 10;

/** Records at a time, between which others have a turn. */
const AT_A_TIME = 500;

/** Edited records named in a refusal; the rest are counted. */
const NAMED = 5;

export type Loading = { loaded: number; upToDate: boolean };

/**
 * Puts a faultless archive into the vault: all of it or nothing, in one transaction. The same
 * archive again changes nothing; a changed archive takes the old one's place, unless somebody has
 * edited the vault since.
 *
 * @param loadedAt ISO 8601 instant, UTC, for the log.
 * @param progress told after each kind how many records are in.
 * @throws VaultRefusal naming the edited records that would be overwritten.
 */
export async function loadArchiveFile(
  vault: Vault,
  { archive, digest, records }: ArchiveReading,
  loadedAt: string,
  progress: (done: number) => void = () => undefined,
): Promise<Loading> {
  const held = await vault.setting.findUnique({ where: { key: DIGEST } });
  if (held?.value === digest) return { loaded: 0, upToDate: true };

  await vault.$transaction(
    async (tx) => {
      await refuseIfEdited(tx);
      await checkReferencesAtCommit(tx);
      await empty(tx);
      const stamp = { editor: LOADER, editedAt: loadedAt, reason: null };
      let done = 0;
      for (const kind of recordKinds) {
        done += await loadKind(tx, kind, archive, stamp);
        progress(done);
      }
      await tx.setting.upsert({
        where: { key: DIGEST },
        create: { key: DIGEST, value: digest },
        update: { value: digest },
      });
    },
    { ...LOADING, timeout: Math.max(LOADING.timeout, MS_A_RECORD * records) },
  );
  return { loaded: records, upToDate: false };
}

async function refuseIfEdited(tx: VaultTransaction): Promise<void> {
  const edited = await tx.revision.findMany({
    where: { action: { not: "loaded" } },
    distinct: ["recordKind", "recordSlug"],
    orderBy: [{ recordKind: "asc" }, { recordSlug: "asc" }],
  });
  if (edited.length === 0) return;
  const names = edited.slice(0, NAMED).map((one) => `${one.recordKind}/${one.recordSlug}`);
  const more = edited.length > NAMED ? ` and ${edited.length - NAMED} more` : "";
  throw new VaultRefusal(
    `The archive has changed, but so has the vault: ${names.join(", ")}${more}. ` +
      "Bring those edits into the archive, then load it into a new vault.",
  );
}

/** Takes out what the last loading put in; everything else hangs on these rows. */
async function empty(tx: VaultTransaction): Promise<void> {
  await tx.evidence.deleteMany();
  for (const kind of recordKinds) await tables[kind].remove(tx, {});
  await tx.recordHeader.deleteMany();
  await tx.revision.deleteMany();
}

async function loadKind<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  archive: Archive,
  stamp: Stamp,
): Promise<number> {
  const records: readonly RecordOf<K>[] = archive[kind];
  const into = insertingEach(tx);
  for (let from = 0; from < records.length; from += AT_A_TIME) {
    const some = records.slice(from, from + AT_A_TIME);
    await insertRecords(into, kind, some);
    await into.revision.createMany({
      data: some.map((record) =>
        revisionOf({ kind, action: "loaded", stamp }, null, { record, version: 1 }),
      ),
    });
  }
  return records.length;
}
