import { isRecordKind, type RecordKind, type Stored } from "@/lib/domain/archive";
import { sameValue } from "@/lib/domain/field-diff";
import { refused, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { findRevision } from "@/lib/store/revisions";
import { soundRecord } from "./objections";
import { openRecord } from "./open-record";
import { replaceRecord } from "./replace-record";
import { invalidField, save, type Saving, type Seen } from "./save";

/**
 * Brings a record back as one revision left it, with its evidence and links, retired or not. The
 * version it replaces stays in the history. Proposals are no revisions and are never published.
 *
 * @param version the version of the record that the editor saw.
 *
 * Refused as `not-found`; as `conflict` when someone saved since; as `invalid` when that version
 * names what is no longer there, or nothing differs.
 */
export function restoreRevision(
  revisionId: string,
  version: number,
  by: EditStamp,
): Promise<Outcome<Stored<RecordKind>>> {
  return save("edit", by, async (tx, stamp) => {
    const revision = await findRevision(tx, revisionId);
    if (revision === null || !isRecordKind(revision.recordKind) || revision.after === null) {
      return refused({ kind: "not-found", what: `revision "${revisionId}"` });
    }
    const { recordKind: kind, recordSlug: slug } = revision;
    return restoring({ kind, slug, version }, JSON.parse(revision.after))(tx, stamp);
  });
}

/** Puts an earlier version of a record in the place of what stands there. */
export const restoring =
  <K extends RecordKind>(seen: Seen<K>, earlier: unknown): Saving<Stored<K>> =>
  async (tx, stamp) => {
    const sound = soundRecord(seen.kind, earlier);
    if (!sound.ok) return sound;
    const opened = await openRecord(tx, seen, sound.value);
    if (!opened.ok) return opened;
    const before = opened.value;
    if (before.retiredAt === null && sameValue(before.record, sound.value)) {
      return invalidField("", "The record already stands like that. Nothing was changed.");
    }
    const { kind } = seen;
    return replaceRecord(tx, { kind, before, after: sound.value, action: "restored" }, stamp);
  };
