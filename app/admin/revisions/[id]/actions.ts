"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { revisionWord } from "@/lib/domain/revision";
import { restoreRevision } from "@/lib/edits/restore-revision";
import { undoSave } from "@/lib/edits/undo-save";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { editorWho } from "@/lib/request/who-asks";

/** Brings the record back as the revision left it; goes to what the history says of that. */
export async function restoreAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const { id = "", version = "", reason = "" } = formFields(form);
  if (reason.trim() === "") {
    const fields = { reason: ["Say why, in a sentence that will stand in the history."] };
    return answered("restore", form, { problem: { kind: "invalid", fields }, typed: {} });
  }
  const by = { editor, at: now().toISOString(), reason };
  const outcome = await restoreRevision(id, Number(version), by);
  return outcome.ok
    ? shown(id, outcome.value.version)
    : answered("restore", form, { problem: outcome.problem, typed: { reason } });
}

/** Takes back the whole save of a revision. */
export async function undoAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const { id = "" } = formFields(form);
  const outcome = await undoSave(id, { editor, at: now().toISOString(), reason: null });
  if (!outcome.ok) return answered("undo", form, { problem: outcome.problem, typed: {} });
  const [, version = "0"] = id.split("@");
  return shown(id, Number(version) + 1);
}

function shown(id: string, version: number): never {
  updateTag(ARCHIVE_TAG);
  const [record = ""] = id.split("@");
  redirect(`/admin/revisions/${revisionWord(`${record}@${version}`)}?saved=yes`);
}
