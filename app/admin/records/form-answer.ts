import type { RecordFormState } from "@/components/forms/record/record-form-state";
import { stepped } from "@/lib/domain/form/list-steps";
import { SENT, sentEdit, type SentEdit } from "@/lib/domain/form/sent-edit";
import type { TypedFields } from "@/lib/domain/form/typed-record";
import { done } from "@/lib/domain/outcome";
import { may, type Editor, type EditStamp } from "@/lib/domain/role";
import { proposeEdit } from "@/lib/edits/propose-edit";
import { rehearseEdit } from "@/lib/edits/rehearse-edit";
import { saveEdit } from "@/lib/edits/save-edit";
import { editEffect } from "@/lib/reports/desk/edit-effect";
import { now, today } from "@/lib/request/clock";
import { deskKindAddress, deskRecordAddress, savedAddress } from "../addresses";

/** What a record's form gets: its own state again, or where to look after a save. */
export type FormAnswer =
  { as: "answered"; state: RecordFormState } | { as: "saved"; address: `/admin/records/${string}` };

/** Saves what a record's form sent, or proposes it, or says what it would do, or steps in a list. */
export async function formAnswer(typed: TypedFields, editor: Editor): Promise<FormAnswer> {
  const press = typed[SENT.press] ?? "save";
  const edit = sentEdit(typed);
  if (edit === null) return answered({ problem: TAMPERED, typed, effect: null });
  const by = { editor, at: now().toISOString(), reason: edit.reason };

  if (press === "preview") return answered({ typed, ...(await previewOf(edit, by)) });
  if (press !== "save") {
    return answered({ problem: null, typed: stepped(edit.kind, typed, press), effect: null });
  }
  const outcome = may(editor.role, "edit") ? await saved(edit, by) : await proposed(edit, by);
  return outcome.ok
    ? { as: "saved", address: outcome.value }
    : answered({ problem: outcome.problem, typed, effect: null });
}

const answered = (state: RecordFormState): FormAnswer => ({ as: "answered", state });

const TAMPERED = {
  kind: "invalid" as const,
  fields: { "": ["The form came without its record. Open it again."] },
};

async function previewOf(edit: SentEdit, by: EditStamp) {
  const rehearsed = await rehearseEdit(edit, by);
  if (!rehearsed.ok) return { problem: rehearsed.problem, effect: null };
  return { problem: null, effect: await editEffect(edit.kind, rehearsed.value, today()) };
}

async function saved(edit: SentEdit, by: EditStamp) {
  const outcome = await saveEdit(edit, by);
  return outcome.ok ? done(savedAddress(outcome.value)) : outcome;
}

async function proposed(edit: SentEdit, by: EditStamp) {
  const outcome = await proposeEdit(edit, by);
  if (!outcome.ok) return outcome;
  const { act, kind, slug } = edit;
  return done(
    act === "add"
      ? (`${deskKindAddress(kind)}?proposed=${slug}` as const)
      : (`${deskRecordAddress({ kind, slug })}?proposed=yes` as const),
  );
}
