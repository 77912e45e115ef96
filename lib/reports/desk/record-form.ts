import type { Archive, RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import { referencesOf } from "@/lib/domain/checks/references";
import { typedOf, type TypedFields } from "@/lib/domain/form/typed-record";
import type { Revision } from "@/lib/domain/revision";
import { findRecord, listRevisions, loadArchive } from "@/lib/store/archive";
import { namesOf, recordTitle } from "../record/record-title";
import { toldRevision, type ToldRevision } from "../record/record-history";
import { nameOf, type NameHit } from "./name-search";
import { followingFields } from "./unproven";

/** A record as its form needs it. */
export type RecordForm = {
  kind: RecordKind;
  slug: string;
  /** What it says, in one sentence. */
  title: string;
  /** The version to name in the edit. */
  version: number;
  /** Retired records are restored before they are changed. */
  retired: boolean;
  /** What its controls show. */
  typed: TypedFields;
  /** The same for the record that would follow it. */
  following: TypedFields;
  /** What the records that it names are called, by "kind/slug". */
  names: Readonly<Record<string, NameHit>>;
  /** Newest first, at most three. */
  revisions: readonly ToldRevision[];
};

/** Revisions shown beside a form; all of them stand in the record's history. */
const REVISIONS = 3;

/**
 * A record, its newest version, ready to be edited. Null when it never was on record. Not kept: an
 * editor starts from what is saved now.
 */
export async function recordForm(kind: RecordKind, slug: string): Promise<RecordForm | null> {
  const stored = await findRecord(kind, slug);
  if (stored === null) return null;
  return formOf(kind, stored, await listRevisions(kind, slug), await loadArchive());
}

/** The same, from records at hand; revisions are newest first. Pure. */
export function formOf<K extends RecordKind>(
  kind: K,
  { record, version, retiredAt }: Stored<K>,
  revisions: readonly Revision[],
  archive: Archive,
): RecordForm {
  const names = namesOf(archive);
  const typed = typedOf(kind, record);
  return {
    ...{ kind, slug: record.slug, version, retired: retiredAt !== null },
    title: recordTitle(kind, record, names),
    typed,
    following: followingFields(kind, typed),
    names: namesIn(archive, kind, record),
    revisions: revisions.slice(0, REVISIONS).map((one) => toldRevision(one, names)),
  };
}

function namesIn<K extends RecordKind>(
  archive: Archive,
  kind: K,
  record: RecordOf<K>,
): RecordForm["names"] {
  const target = "target" in record ? [{ kind: "target" as const, slug: record.target }] : [];
  const hits = [...referencesOf(kind, record), ...target].flatMap(({ kind: of, slug }) => {
    const hit = slug === null ? null : nameOf(archive, of, slug);
    return hit === null ? [] : [[`${of}/${hit.slug}`, hit] as const];
  });
  return Object.fromEntries(hits);
}
