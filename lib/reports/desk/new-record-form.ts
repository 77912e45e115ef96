import type { RecordKind } from "@/lib/domain/archive";
import { blankFields } from "@/lib/domain/form/typed-record";
import { recordForm, type RecordForm } from "./record-form";
import { unproven } from "./unproven";

/** A form for a record that is not there yet. */
export type NewRecordForm = Pick<RecordForm, "kind" | "typed" | "names">;

/** The field that holds what was searched for and not found. */
const CALLED: Partial<Record<RecordKind, string>> = {
  vendor: "name",
  product: "name",
  source: "title",
};

/**
 * A blank form, called `name` where it was searched for in vain; or one that starts like the record
 * `like` where there is such a one, without its address and its evidence.
 */
export async function newRecordForm(
  kind: RecordKind,
  { name, like }: { name: string; like: string },
): Promise<NewRecordForm> {
  const model = like === "" ? null : await recordForm(kind, like);
  if (model !== null) return { kind, typed: unproven(kind, model.typed), names: model.names };
  const called = CALLED[kind];
  const typed = blankFields(kind);
  return { kind, typed: called === undefined ? typed : { ...typed, [called]: name }, names: {} };
}
