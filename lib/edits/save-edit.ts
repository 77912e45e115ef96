import type { RecordKind, RecordRef } from "@/lib/domain/archive";
import type { SentEdit } from "@/lib/domain/form/sent-edit";
import { done, type Outcome } from "@/lib/domain/outcome";
import { revisionId } from "@/lib/domain/revision";
import type { EditStamp } from "@/lib/domain/role";
import { addRecord } from "./add-record";
import { correctRecord } from "./correct-record";
import { unfollowed } from "./rehearse-edit";
import { retireRecord } from "./retire-record";
import { invalidField } from "./save";
import { followedKinds, supersedeRecord } from "./supersede-record";

/** Where to look after a save, and the revision that undoing it names. */
export type SavedEdit = RecordRef & { version: number; revision: string };

/** Which edit; why stands in the stamp. */
export type AskedEdit = Omit<SentEdit, "reason">;

/** Makes the edit that a form or the API asks for, whichever it is; refused as that one would be. */
export async function saveEdit(edit: AskedEdit, by: EditStamp): Promise<Outcome<SavedEdit>> {
  const { act, kind, slug, baseVersion, input } = edit;
  if (act === "add") return saved(kind, await addRecord(kind, input, by));
  if (baseVersion === null) {
    return invalidField("version", "Name the version it was made from. Open the record again.");
  }
  const seen = { kind, slug, version: baseVersion };
  if (act === "correct") return saved(kind, await correctRecord(seen, input, by));
  if (act === "retire") return saved(kind, await retireRecord(seen, by));
  const followed = followedKinds.find((one) => one === kind);
  if (followed === undefined) return unfollowed(kind);
  const outcome = await supersedeRecord({ ...seen, kind: followed }, input, by);
  return saved(kind, outcome.ok ? done(outcome.value.added) : outcome);
}

type Left = { record: { slug: string }; version: number };

function saved(kind: RecordKind, outcome: Outcome<Left>): Outcome<SavedEdit> {
  if (!outcome.ok) return outcome;
  const { record, version } = outcome.value;
  return done({
    ...{ kind, slug: record.slug, version },
    revision: revisionId(kind, record.slug, version),
  });
}
