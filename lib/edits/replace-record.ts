import type { RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import type { Revision } from "@/lib/domain/revision";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { saveVersion, type Stamp } from "@/lib/store/write-records";
import { objectionsTo } from "./objections";
import { invalid } from "./save";

/** What becomes of a record that is not retired by it. */
export type Replacement<K extends RecordKind> = {
  kind: K;
  before: Stored<K>;
  after: RecordOf<K>;
  action: Exclude<Revision["action"], "added" | "loaded" | "retired">;
};

/** Saves a sound record over the stored one, if nothing else on record speaks against it. */
export async function replaceRecord<K extends RecordKind>(
  tx: VaultTransaction,
  { kind, before, after, action }: Replacement<K>,
  stamp: Stamp,
): Promise<Outcome<Stored<K>>> {
  const objections = await objectionsTo(tx, kind, after);
  if (objections.length > 0) return invalid(objections);

  const saved = await saveVersion(tx, { kind, before, action }, after, stamp);
  return saved === null ? overtaken(kind, before, after) : done(saved);
}

/** Somebody else saved between the reading and the writing. */
export const overtaken = <K extends RecordKind>(
  kind: K,
  { record, version }: Stored<K>,
  mine: unknown,
): Outcome<never> =>
  refused({
    kind: "conflict",
    what: `${kind} "${record.slug}"`,
    clash: { version, base: record, theirs: record, mine },
  });
