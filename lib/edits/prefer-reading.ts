import { isRecordKind, type RecordKind, type RecordOf, type Stored } from "@/lib/domain/archive";
import type { Outcome } from "@/lib/domain/outcome";
import { revisionId } from "@/lib/domain/revision";
import type { EditStamp } from "@/lib/domain/role";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { readRecord } from "@/lib/store/read-records";
import { readingsOf } from "@/lib/store/standing";
import { saveVersion, type Stamp } from "@/lib/store/write-records";
import { openCounting } from "./open-record";
import { replaceRecord } from "./replace-record";
import { invalidField, save, unreasoned, type Seen } from "./save";

/**
 * Of readings that disagree, lets another one count: it becomes the preferred one of its group and
 * the one preferred so far stands aside, both with the reason, in one save.
 */
export function preferReading<K extends RecordKind>(
  seen: Seen<K>,
  by: EditStamp,
): Promise<Outcome<Stored<K>>> {
  return save("edit", by, async (tx, stamp) => {
    const opened = await openCounting(tx, seen, null);
    if (!opened.ok) return opened;
    const missing = unreasoned(stamp);
    if (missing !== null) return missing;

    const { kind } = seen;
    const { record } = opened.value;
    if (record.conflictGroup === null || record.preferred) {
      return invalidField("preferred", "This reading counts already. Open one that does not.");
    }
    const partOf = revisionId(kind, record.slug, opened.value.version + 1);
    const part = { ...stamp, partOf };
    await standAside(tx, record.conflictGroup, part);
    const after = reading(record, true, stamp.reason);
    return replaceRecord(tx, { kind, before: opened.value, after, action: "corrected" }, part);
  });
}

const reading = <K extends RecordKind>(
  record: RecordOf<K>,
  preferred: boolean,
  preferredReason: string | null,
): RecordOf<K> => ({ ...record, preferred, preferredReason });

async function standAside(tx: VaultTransaction, group: string, stamp: Stamp): Promise<void> {
  for (const { kind, slug, preferred } of await readingsOf(tx, group)) {
    if (!preferred || !isRecordKind(kind)) continue;
    const before = await readRecord(tx, kind, slug);
    if (before === null) continue;
    const after = reading(before.record, false, stamp.reason);
    await saveVersion(tx, { kind, before, action: "corrected" }, after, stamp);
  }
}
