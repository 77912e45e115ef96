import type { RecordKind, RecordOf, Stored } from "@/lib/domain/archive";
import type { Evidence } from "@/lib/domain/evidence";
import { checkOutcomes } from "@/lib/domain/evidence";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import type { Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { soundRecord } from "./objections";
import { openCounting } from "./open-record";
import { replaceRecord } from "./replace-record";
import { invalidField, save, type Seen } from "./save";

const DAY_LETTERS = 10;

/**
 * Somebody read the source of one piece of evidence again: the day and what it found are kept,
 * whether or not anything differs. Evidence that was only cited and still says so has now been read.
 * `found` is untrusted.
 *
 * Refused as `invalid` when there is no such evidence or answer; as `not-found`; as `conflict` when
 * someone saved since the editor opened it.
 */
export function checkEvidence<K extends RecordKind>(
  seen: Seen<K>,
  evidenceId: string,
  found: string,
  by: EditStamp,
): Promise<Outcome<Stored<K>>> {
  return save("edit", by, async (tx, stamp) => {
    const outcome = checkOutcomes.find((known) => known === found);
    if (outcome === undefined) {
      return invalidField("outcome", "Choose: still says so, differs, or gone.");
    }
    const opened = await openCounting(tx, seen, null);
    if (!opened.ok) return opened;
    const before = opened.value;
    const checkedOn = isoDate.parse(stamp.editedAt.slice(0, DAY_LETTERS));
    const after = checked(before.record, evidenceId, { outcome, checkedOn });
    if (after === null) {
      return invalidField("", `There is no evidence ${evidenceId} any more. Open the list again.`);
    }
    const sound = soundRecord(seen.kind, after);
    if (!sound.ok) return sound;
    const { kind } = seen;
    return replaceRecord(tx, { kind, before, after: sound.value, action: "checked" }, stamp);
  });
}

type Check = { outcome: (typeof checkOutcomes)[number]; checkedOn: IsoDate };

function checked<K extends RecordKind>(record: RecordOf<K>, evidenceId: string, check: Check) {
  const evidence = record.evidence.map((piece) =>
    piece.id === evidenceId ? seenAgain(piece, check) : piece,
  );
  return record.evidence.some(({ id }) => id === evidenceId) ? { ...record, evidence } : null;
}

function seenAgain(piece: Evidence, { outcome, checkedOn }: Check): Evidence {
  const looked = { ...piece, checkedOn, checkOutcome: outcome };
  const firstRead = piece.reading === "cited" && outcome === "still-says-so";
  return firstRead ? { ...looked, reading: "verified", readOn: checkedOn } : looked;
}
