import { isRecordKind, type RecordKind, type Stored } from "@/lib/domain/archive";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { countsAfter, revisionId, type Revision } from "@/lib/domain/revision";
import type { EditStamp } from "@/lib/domain/role";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { findRevision, revisionsOfSave } from "@/lib/store/revisions";
import type { Stamp } from "@/lib/store/write-records";
import { soundRecord } from "./objections";
import { openRecord } from "./open-record";
import { restoring } from "./restore-revision";
import { takeOut } from "./retire-record";
import { invalidField, save } from "./save";

/** What the history says where nobody gave a reason. */
const REASON = "Undone.";

/**
 * Takes back a save right after it was made, every record of it: what was added is retired, what
 * was changed stands as before, what was retired counts again. Undoing is a save like any other.
 *
 * Refused as `not-found`; as `conflict` when one of the records was saved again since; as `invalid`
 * when it was loaded, or another record names what was added.
 */
export function undoSave(
  revisionId: string,
  by: EditStamp,
): Promise<Outcome<Stored<RecordKind>[]>> {
  return save("edit", by, async (tx, stamp) => {
    const revision = await findRevision(tx, revisionId);
    if (revision === null) return refused({ kind: "not-found", what: `revision "${revisionId}"` });
    // The last change is taken back first: what was added may name what was changed before.
    const revisions = (await revisionsOfSave(tx, revision)).toReversed();
    return undoAll(tx, revisions, { ...stamp, reason: stamp.reason ?? REASON });
  });
}

async function undoAll(
  tx: VaultTransaction,
  revisions: readonly Revision[],
  stamp: Stamp,
): Promise<Outcome<Stored<RecordKind>[]>> {
  const undone: Stored<RecordKind>[] = [];
  const partOf = revisions.length > 1 ? firstOf(revisions) : null;
  for (const revision of revisions) {
    const outcome = await undoOne(tx, revision, { ...stamp, partOf });
    if (!outcome.ok) return outcome;
    undone.push(outcome.value);
  }
  return done(undone);
}

function firstOf([first]: readonly Revision[]): string | null {
  if (first === undefined || !isRecordKind(first.recordKind)) return null;
  return revisionId(first.recordKind, first.recordSlug, first.version + 1);
}

async function undoOne(
  tx: VaultTransaction,
  { recordKind: kind, recordSlug: slug, version, action, id }: Revision,
  stamp: Stamp,
): Promise<Outcome<Stored<RecordKind>>> {
  if (!isRecordKind(kind)) return refused({ kind: "not-found", what: `revision "${id}"` });
  if (action === "loaded") {
    return invalidField("", "The archive was loaded, not saved. Correct or retire the record.");
  }
  const earlier = await findRevision(tx, revisionId(kind, slug, version - 1));
  if (earlier?.after != null && countsAfter(earlier.action)) {
    return restoring({ kind, slug, version }, JSON.parse(earlier.after))(tx, stamp);
  }
  const opened = await openRecord(tx, { kind, slug, version }, null);
  if (!opened.ok) return opened;
  const before = opened.value;
  // It had been retired: it is again, as it was then.
  const as = earlier?.after == null ? done(before.record) : soundRecord(kind, JSON.parse(earlier.after)); // prettier-ignore
  return as.ok ? takeOut(tx, { kind, before, as: as.value }, stamp) : as;
}
