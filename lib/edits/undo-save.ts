import { isRecordKind, type RecordKind, type Stored } from "@/lib/domain/archive";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { revisionId as addressOf, type Revision } from "@/lib/domain/revision";
import type { EditStamp } from "@/lib/domain/role";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { findRevision, overtakenOf, revisionsOfSave } from "@/lib/store/revisions";
import { theFirst } from "./objections";
import { openRecord } from "./open-record";
import { invalidField, MANY_WITHIN_MS, save, type Saving } from "./save";
import { brokenBy } from "./undo/left-whole";
import { inWords, refusedFor } from "./undo/refusal";
import { takeBack, type Back } from "./undo/take-back";

/** What the history says where nobody gave a reason. */
const REASON = "Undone.";

/** The revisions of a save that are about one kind of record. */
type OfKind = { kind: RecordKind; revisions: readonly Revision[] };

/**
 * Takes back a save right after it was made, every record of it or none, all at once: what was added
 * is retired, what was changed stands as before, what was retired counts again. Undoing is a save
 * like any other.
 *
 * Refused as `not-found`; as `conflict` when records were saved again since, naming them; as
 * `invalid` when it was loaded, or another record names what was added.
 */
export function undoSave(
  revisionId: string,
  by: EditStamp,
): Promise<Outcome<Stored<RecordKind>[]>> {
  return save("edit", by, undoing(revisionId), MANY_WITHIN_MS);
}

const undoing =
  (revisionId: string): Saving<Stored<RecordKind>[]> =>
  async (tx, stamp) => {
    const one = await findRevision(tx, revisionId);
    if (one === null) return refused({ kind: "not-found", what: `revision "${revisionId}"` });
    // In the order in which one at a time would be taken back: what was done last comes first.
    const revisions = (await revisionsOfSave(tx, one)).toReversed();
    const refusal = refusedBefore(revisions) ?? (await overtaken(tx, revisions));
    if (refusal !== null) return refusal;

    const partOf = revisions.length > 1 ? firstOf(revisions) : null;
    const part = { ...stamp, reason: stamp.reason ?? REASON, partOf };
    const all: Back[] = [];
    for (const { kind, revisions: some } of byKind(revisions)) {
      const back = await takeBack(tx, kind, some, part);
      if (!back.ok) return back;
      all.push(...back.value);
    }
    const broken = await brokenBy(tx, all);
    if (broken.length > 0) return refusedFor(inWords(broken));
    return done(all.map(({ stored }) => stored));
  };

function refusedBefore(revisions: readonly Revision[]): Outcome<never> | null {
  const unknown = revisions.find(({ recordKind }) => !isRecordKind(recordKind));
  if (unknown !== undefined) return refused({ kind: "not-found", what: `revision "${unknown.id}"` }); // prettier-ignore
  if (revisions.every(({ action }) => action !== "loaded")) return null;
  return invalidField("", "The archive was loaded, not saved. Correct or retire the record.");
}

/** Refuses when somebody saved any of the records since, naming them; null when nobody did. */
async function overtaken(
  tx: VaultTransaction,
  revisions: readonly Revision[],
): Promise<Outcome<never> | null> {
  const ids = await overtakenOf(tx, revisions);
  const since = revisions.filter(({ id }) => ids.has(id));
  const [first] = since;
  if (first === undefined || !isRecordKind(first.recordKind)) return null;
  const seen = { kind: first.recordKind, slug: first.recordSlug, version: first.version };
  const mine: unknown = first.before === null ? null : JSON.parse(first.before);
  const opened = await openRecord(tx, seen, mine);
  if (opened.ok) return null;
  if (opened.problem.kind !== "conflict") return opened;
  const what = theFirst(since.map(({ recordKind, recordSlug }) => `${recordKind} "${recordSlug}"`));
  return refused({ ...opened.problem, what });
}

function firstOf([first]: readonly Revision[]): string | null {
  if (first === undefined || !isRecordKind(first.recordKind)) return null;
  return addressOf(first.recordKind, first.recordSlug, first.version + 1);
}

/** The revisions by kind, the kind of the first one first. */
function byKind(revisions: readonly Revision[]): OfKind[] {
  const kinds = [...new Set(revisions.map(({ recordKind }) => recordKind))];
  return kinds.filter(isRecordKind).map((kind) => ({
    kind,
    revisions: revisions.filter(({ recordKind }) => recordKind === kind),
  }));
}
