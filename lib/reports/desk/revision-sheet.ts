import { isRecordKind, type RecordKind } from "@/lib/domain/archive";
import { fieldDiff } from "@/lib/domain/field-diff";
import type { Revision } from "@/lib/domain/revision";
import { findRecord, findSave, loadArchive } from "@/lib/store/archive";
import type { LoggedEdit } from "../record/edit-log";
import { toldRevision } from "../record/record-history";
import { namesOf, recordTitle, type Names } from "../record/record-title";

export type RevisionSheet = {
  title: string;
  edit: LoggedEdit;
  /** The other records of the same save. */
  others: readonly LoggedEdit[];
  /** The version of the record now: what restoring and undoing name. */
  version: number;
  retired: boolean;
  /** Fields in which the record now differs from what this revision left. */
  restoring: LoggedEdit["changes"];
  canRestore: boolean;
  /** It is the last thing done to each record of its save, and was no loading. */
  canUndo: boolean;
};

/** One revision with what restoring or undoing it would do. Null when there is none by that name. */
export async function revisionSheet(id: string): Promise<RevisionSheet | null> {
  const found = await findSave(id);
  const kind = found?.revision.recordKind ?? "";
  if (found === null || !isRecordKind(kind)) return null;
  const { revision, save } = found;
  const names = namesOf(await loadArchive());
  const now = await findRecord(kind, revision.recordSlug);
  if (now === null) return null;
  const left: unknown = revision.after === null ? null : JSON.parse(revision.after);
  const differs = fieldDiff(now.record, left);
  const edit = loggedEdit(revision, kind, names);
  return {
    title: recordTitle(kind, now.record, names),
    edit,
    others: save.flatMap((one) =>
      one.id === id || !isRecordKind(one.recordKind)
        ? []
        : [loggedEdit(one, one.recordKind, names)],
    ),
    version: now.version,
    retired: now.retiredAt !== null,
    restoring: toldRevision({ ...revision, before: JSON.stringify(now.record) }, names).changes,
    canRestore: now.retiredAt !== null || differs.length > 0,
    canUndo: revision.action !== "loaded" && (await areLast(save)),
  };
}

const loggedEdit = (revision: Revision, kind: RecordKind, names: Names): LoggedEdit => ({
  ...toldRevision(revision, names),
  kind,
  slug: revision.recordSlug,
});

async function areLast(save: readonly Revision[]): Promise<boolean> {
  const newest = await Promise.all(
    save.map(async ({ recordKind, recordSlug, version }) => {
      if (!isRecordKind(recordKind)) return false;
      return (await findRecord(recordKind, recordSlug))?.version === version;
    }),
  );
  return newest.every(Boolean);
}
