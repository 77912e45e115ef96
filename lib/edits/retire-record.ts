import type { RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { saveVersion, type Stamp } from "@/lib/store/write-records";
import { stillNamed } from "./objections";
import { openCounting } from "./open-record";
import { overtaken } from "./replace-record";
import { invalid, save, unreasoned, type Saving, type Seen } from "./save";

/**
 * Takes a record out of count and loses nothing of it: its address, its history and its evidence
 * stay, and restoring a revision brings it back.
 *
 * Refused as `invalid` without a reason or while other records that count name it; as `not-found`;
 * or as `conflict` when someone saved since the editor opened it.
 */
export function retireRecord<K extends RecordKind>(
  seen: Seen<K>,
  by: EditStamp,
): Promise<Outcome<Stored<K>>> {
  return save("edit", by, retiring(seen));
}

/** The same, as part of a save. */
export const retiring =
  <K extends RecordKind>(seen: Seen<K>): Saving<Stored<K>> =>
  async (tx, stamp) => {
    const opened = await openCounting(tx, seen, null);
    if (!opened.ok) return opened;
    return unreasoned(stamp) ?? takeOut(tx, { kind: seen.kind, before: opened.value }, stamp);
  };

/** Takes a stored record out of count, if no record that counts names it; kept as it is, or `as`. */
export async function takeOut<K extends RecordKind>(
  tx: VaultTransaction,
  { kind, before, as = before.record }: { kind: K; before: Stored<K>; as?: RecordOf<K> },
  stamp: Stamp,
): Promise<Outcome<Stored<K>>> {
  const named = await stillNamed(tx, kind, as.slug);
  if (named !== null) return invalid([named]);
  const retired = await saveVersion(tx, { kind, before, action: "retired" }, as, stamp);
  return retired === null ? overtaken(kind, before, null) : done(retired);
}
