"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { RecordFormState } from "@/components/forms/record/record-form-state";
import { stepped } from "@/lib/domain/form/list-steps";
import { SENT, sentEdit, type SentEdit } from "@/lib/domain/form/sent-edit";
import { done } from "@/lib/domain/outcome";
import { may, type EditStamp } from "@/lib/domain/role";
import { proposeEdit } from "@/lib/edits/propose-edit";
import { rehearseEdit } from "@/lib/edits/rehearse-edit";
import { saveEdit } from "@/lib/edits/save-edit";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { editEffect } from "@/lib/reports/desk/edit-effect";
import { now, today } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { editorWho } from "@/lib/request/who-asks";
import { savedAddress } from "../addresses";

/** Saves what a record's form sent, or proposes it, or says what it would do, or steps in a list. */
export async function recordFormAction(
  _last: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const editor = await editorWho("propose");
  const typed = formFields(form);
  const press = typed[SENT.press] ?? "save";
  const edit = sentEdit(typed);
  if (edit === null) return { problem: TAMPERED, typed, effect: null };
  const by = { editor, at: now().toISOString(), reason: edit.reason };

  if (press === "preview") return { typed, ...(await previewOf(edit, by)) };
  if (press !== "save") {
    return { problem: null, typed: stepped(edit.kind, typed, press), effect: null };
  }
  const outcome = await savedOrProposed(edit, by);
  if (!outcome.ok) return { problem: outcome.problem, typed, effect: null };
  updateTag(ARCHIVE_TAG);
  redirect(outcome.value);
}

const TAMPERED = {
  kind: "invalid",
  fields: { "": ["The form came without its record. Open it again."] },
} as const satisfies { kind: "invalid"; fields: { "": string[] } };

async function previewOf(edit: SentEdit, by: EditStamp) {
  const rehearsed = await rehearseEdit(edit, by);
  if (!rehearsed.ok) return { problem: rehearsed.problem, effect: null };
  return { problem: null, effect: await editEffect(edit.kind, rehearsed.value, today()) };
}

/** Where to look next. */
async function savedOrProposed(edit: SentEdit, by: EditStamp) {
  if (!may(by.editor.role, "edit")) return proposed(edit, by);
  const outcome = await saveEdit(edit, by);
  return outcome.ok ? done(savedAddress(outcome.value)) : outcome;
}

async function proposed(edit: SentEdit, by: EditStamp) {
  const outcome = await proposeEdit(edit, by);
  if (!outcome.ok) return outcome;
  const { kind, slug } = edit;
  return done(
    edit.act === "add"
      ? (`/admin/records/${kind}?proposed=${slug}` as const)
      : (`/admin/records/${kind}/${slug}?proposed=yes` as const),
  );
}
