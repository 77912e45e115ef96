import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { ownChecks } from "@/lib/domain/checks/own-checks";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { dangling, referencesOf, retiredReference } from "@/lib/domain/checks/references";
import { soleClaim } from "@/lib/domain/checks/sole-claim";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { recordsNaming } from "@/lib/store/naming-records";
import { isSaidElsewhere, standingOf } from "@/lib/store/standing";
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
  const named = referencesOf(kind, record).flatMap((reference) =>
    reference.slug === null ? [] : [{ ...reference, slug: reference.slug }],
  );
  const standing = await standingOf(tx, named);
  return named.flatMap((reference) => {
    const stands = standing(reference);
    if (stands === "counts") return [];
    return [stands === "absent" ? dangling(reference) : retiredReference(reference)];
  });
}

/** What stands in the way of taking a record out of count; null when nothing names it. */
export async function stillNamed(
  tx: VaultTransaction,
  kind: RecordKind,
  slug: string,
): Promise<Objection | null> {
  const names = await recordsNaming(tx, { kind, slug });
  if (names.length === 0) return null;
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  const message = `Still named by ${names.slice(0, NAMED).join(", ")}${more}. Change or retire those first.`;
  return { field: "", message };
}
