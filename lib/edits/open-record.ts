import type { RecordKind, Stored } from "@/lib/domain/archive";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { readRecord } from "@/lib/store/read-records";
import { recordAtVersion } from "@/lib/store/revisions";
import { invalidField, type Seen } from "./save";

/**
 * The record as it stands, for an edit made from the version that an editor saw.
 *
 * Refused as `not-found` when there is none, and as `conflict` when somebody saved since: with the
 * version that both started from, what was saved, and `mine`, so that the two can be merged.
 */
export async function openRecord<K extends RecordKind>(
  tx: VaultTransaction,
  { kind, slug, version }: Seen<K>,
  mine: unknown,
): Promise<Outcome<Stored<K>>> {
  const found = await readRecord(tx, kind, slug);
  if (found === null) return refused({ kind: "not-found", what: `${kind} "${slug}"` });
  if (version === found.version) return done(found);
  return refused({
    kind: "conflict",
    what: `${kind} "${slug}"`,
    clash: {
      version: found.version,
      base: await recordAtVersion(tx, kind, slug, version),
      theirs: found.record,
      mine,
    },
  });
}

/** The same, of a record that counts: a retired one is restored before it is changed. */
export async function openCounting<K extends RecordKind>(
  tx: VaultTransaction,
  seen: Seen<K>,
  mine: unknown,
): Promise<Outcome<Stored<K>>> {
  const opened = await openRecord(tx, seen, mine);
  if (!opened.ok || opened.value.retiredAt === null) return opened;
  return invalidField("", "This record is retired. Restore it first.");
}
