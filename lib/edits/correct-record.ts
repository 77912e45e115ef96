import type { RecordKind, Stored } from "@/lib/domain/archive";
import { sameValue } from "@/lib/domain/field-diff";
import type { Outcome } from "@/lib/domain/outcome";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { EditStamp } from "@/lib/domain/role";
import { soundRecord } from "./objections";
import { openCounting } from "./open-record";
import { replaceRecord } from "./replace-record";
import { invalidField, save, unreasoned, type Saving, type Seen } from "./save";

/**
 * Corrects a record that we got wrong. (When the *world* changed, supersede it instead, so that
 * earlier days keep their score.) `input` is untrusted: the whole record, not a patch.
 *
 * Refused as `invalid`, also without a reason or when nothing differs; as `not-found`; or as
 * `conflict` when someone saved since the editor opened it, with all three versions.
 */
export function correctRecord<K extends RecordKind>(
  seen: Seen<K>,
  input: unknown,
  by: EditStamp,
): Promise<Outcome<Stored<K>>> {
  return save("edit", by, correcting(seen, input));
}

/** The same, as part of a save. */
export const correcting =
  <K extends RecordKind>(seen: Seen<K>, input: unknown): Saving<Stored<K>> =>
  async (tx, stamp) => {
    const sound = soundRecord(seen.kind, withSlug(input, seen.slug));
    if (!sound.ok) return sound;
    const after = sound.value;

    const opened = await openCounting(tx, seen, after);
    if (!opened.ok) return opened;
    const before = opened.value;

    const { kind } = seen;
    if (after.slug !== before.record.slug) {
      return invalidField("slug", "A record keeps its address. Add a new record instead.");
    }
    if (sameValue(before.record, after)) {
      return invalidField("", "Nothing differs from what is on record. Change a field first.");
    }
    return (
      unreasoned(stamp) ?? replaceRecord(tx, { kind, before, after, action: "corrected" }, stamp)
    );
  };

/** The slug is in the address; a form need not say it twice. */
function withSlug(input: unknown, slug: string): unknown {
  return isPlainObject(input) ? { slug, ...input } : input;
}
