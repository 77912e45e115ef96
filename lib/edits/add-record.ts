import type { RecordKind, Stored } from "@/lib/domain/archive";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { insertRecord } from "@/lib/store/write-records";
import { objectionsTo, soundRecord } from "./objections";
import { invalid, invalidField, save, type Saving } from "./save";

/**
 * Adds a record: something was observed that is not on record yet. `input` is untrusted.
 *
 * Refused as `invalid` when it breaks its schema, names what is not there, says what another record
 * says already, or takes a name that is taken.
 */
export function addRecord<K extends RecordKind>(
  kind: K,
  input: unknown,
  by: EditStamp,
): Promise<Outcome<Stored<K>>> {
  return save("edit", by, adding(kind, input));
}

/** The same, as part of a save. */
export const adding =
  <K extends RecordKind>(kind: K, input: unknown): Saving<Stored<K>> =>
  async (tx, stamp) => {
    const sound = soundRecord(kind, input);
    if (!sound.ok) return sound;
    const record = sound.value;

    const objections = await objectionsTo(tx, kind, record);
    if (objections.length > 0) return invalid(objections);

    const added = await insertRecord(tx, kind, record, stamp);
    if (added !== null) return done(added);
    return invalidField("slug", `"${record.slug}" is taken, perhaps by a retired record. Choose another.`); // prettier-ignore
  };
