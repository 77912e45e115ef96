import type { RecordKind, RecordOf, RecordRef } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { ownChecks } from "@/lib/domain/checks/own-checks";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { dangling, referencesOf, retiredReference, type Reference } from "@/lib/domain/checks/references"; // prettier-ignore
import { soleClaim } from "@/lib/domain/checks/sole-claim";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { recordsNaming } from "@/lib/store/naming-records";
import { isSaidElsewhere, standingOf, type Standing } from "@/lib/store/standing";
import { invalid } from "./save";

/** Records named in a refusal; the rest are counted. */
const NAMED = 5;

/** What an editor wrote as a record of that kind, or every field that its schema refuses. */
export function soundRecord<K extends RecordKind>(kind: K, input: unknown): Outcome<RecordOf<K>> {
  const { record, objections } = recordFrom(kind, input);
  return record === null || objections.length > 0 ? invalid(objections) : done(record);
}

/** What is wrong with a sound record beside the others on record; empty when it may be saved. */
export async function objectionsTo<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  record: RecordOf<K>,
): Promise<Objection[]> {
  const claim = soleClaim(kind, record);
  const twice = claim !== null && (await isSaidElsewhere(tx, kind, record));
  return [
    ...ownChecks(kind, record),
    ...(await lostReferences(tx, kind, record)),
    ...(twice ? [claim.objection] : []),
  ];
}

async function lostReferences<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  record: RecordOf<K>,
): Promise<Objection[]> {
  const references = referencesOf(kind, record);
  return lostAmong(references, await standingOf(tx, refsIn(references)));
}

/** The records that references name; those that name none are left out. */
export const refsIn = (references: readonly Reference[]): RecordRef[] =>
  references.flatMap(({ kind, slug }) => (slug === null ? [] : [{ kind, slug }]));

/** What is wrong with references to records that are not there or no longer count. */
export const lostAmong = (
  references: readonly Reference[],
  standing: (ref: RecordRef) => Standing,
): Objection[] =>
  references.flatMap((reference) => {
    const { kind, slug } = reference;
    const stands = slug === null ? "counts" : standing({ kind, slug });
    if (stands === "counts") return [];
    return [stands === "absent" ? dangling(reference) : retiredReference(reference)];
  });

/** What stands in the way of taking a record out of count; null when nothing names it. */
export async function stillNamed(
  tx: VaultTransaction,
  kind: RecordKind,
  slug: string,
): Promise<Objection | null> {
  const names = await recordsNaming(tx, { kind, slug });
  return names.length === 0 ? null : namedBy(names);
}

/** What to tell of a record that others name, by their addresses. */
export const namedBy = (names: readonly string[]): Objection => ({
  field: "",
  message: `Still named by ${theFirst(names)}. Change or retire those first.`,
});

/** The first few of a list in words, and how many more there are. */
export function theFirst(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return `${names.slice(0, NAMED).join(", ")}${more}`;
}
