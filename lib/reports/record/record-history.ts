import { cacheLife, cacheTag } from "next/cache";
import type { Archive, RecordKind } from "@/lib/domain/archive";
import { changeInWords, fieldDiff, type FieldChange } from "@/lib/domain/field-diff";
import type { Revision } from "@/lib/domain/revision";
import { listRevisions, loadArchive } from "@/lib/store/archive";
import { ARCHIVE_TAG } from "../day-archive";
import { namesOf, type Names } from "./record-title";

/** A field that a revision changed, ready to be read. */
export type ToldChange = FieldChange & {
  /** One sentence: "Amount: 3800, was 3750.5." */
  inWords: string;
};

/** One revision of a record, ready to be read. */
export type ToldRevision = {
  /** "kind/slug@version": the address that restoring and undoing name. */
  id: string;
  version: number;
  action: Revision["action"];
  /** What was done, in a sentence: "Corrected: we were wrong." */
  did: string;
  editor: string;
  /** ISO 8601 instant, UTC. */
  editedAt: string;
  reason: string | null;
  /** The save it was part of, where that changed several records. */
  partOf: string | null;
  /** What differs from the version before; empty where nothing does, and when it was new. */
  changes: readonly ToldChange[];
};

/** A record's history on our own clock: what the archive said and when, whatever the day asked. */
export type RecordHistory = {
  kind: RecordKind;
  slug: string;
  /** The version to name in the next edit. */
  version: number;
  retired: boolean;
  /** Newest first; never empty. */
  revisions: readonly ToldRevision[];
};

/** Every revision of one record, newest first, field by field. Null when it never was on record. */
export async function recordHistory(kind: RecordKind, slug: string): Promise<RecordHistory | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return historyOfRecord({ kind, slug }, await listRevisions(kind, slug), await loadArchive());
}

/** The same, from revisions (newest first) and the archive that has the names. Pure. */
export function historyOfRecord(
  { kind, slug }: { kind: RecordKind; slug: string },
  revisions: readonly Revision[],
  archive: Archive,
): RecordHistory | null {
  const [newest] = revisions;
  if (newest === undefined) return null;
  const names = namesOf(archive);
  return {
    ...{ kind, slug, version: newest.version, retired: newest.action === "retired" },
    revisions: revisions.map((revision) => toldRevision(revision, names)),
  };
}

const DID: Readonly<Record<Revision["action"], string>> = {
  loaded: "Loaded with the archive.",
  added: "Added.",
  corrected: "Corrected: we were wrong.",
  superseded: "Closed: the world changed.",
  checked: "Checked against its source.",
  retired: "Retired: it no longer counts.",
  restored: "Restored to an earlier version.",
};

/** One line of the log in words; slugs of vendors and products by their names of now. */
export function toldRevision(revision: Revision, names: Names): ToldRevision {
  const { id, version, action, editor, editedAt, reason, partOf, before, after } = revision;
  const differs = before === null || after === null ? [] : fieldDiff(read(before), read(after));
  return {
    ...{ id, version, action, did: DID[action], editor, editedAt, reason, partOf },
    changes: toldChanges(differs, names),
  };
}

/** Changes in words; slugs of vendors and products by their names. */
export const toldChanges = (changes: readonly FieldChange[], names: Names): ToldChange[] =>
  changes.map((change) => told(change, names));

const read = (json: string): unknown => JSON.parse(json);

const VENDOR = /(^|\.)(vendor|partner|subject|speakerVendor|succeededBy)$/;
const GUEST = /(^|\.)(line|derivesFrom)$/;
const PRODUCT = /(^|\.)(product|predecessor|successor|relationTo)$/;

function told(change: FieldChange, names: Names): ToldChange {
  const name = (value: string | null): string | null => {
    if (value === null) return null;
    if (VENDOR.test(change.path)) return names.vendor(value);
    if (GUEST.test(change.path)) return names.guest(value);
    return PRODUCT.test(change.path) ? names.product(value) : value;
  };
  const named = { ...change, before: name(change.before), after: name(change.after) };
  return { ...named, inWords: changeInWords(named) };
}
