"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import type { RecordKind, Stored } from "@/lib/domain/archive";
import type { Outcome } from "@/lib/domain/outcome";
import { revisionWord } from "@/lib/domain/revision";
import { restoreRevision } from "@/lib/edits/restore-revision";
import { undoSave } from "@/lib/edits/undo-save";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { editorWho } from "@/lib/request/who-asks";

/** Brings the record back as the revision left it; goes to what the history says of that. */
export async function restoreAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const { id = "", version = "", reason = "" } = formFields(form);
  if (reason.trim() === "") {
    const fields = { reason: ["Say why, in a sentence that will stand in the history."] };
    return { problem: { kind: "invalid", fields }, typed: {} };
  }
  const by = { editor, at: now().toISOString(), reason };
  const outcome = await restoreRevision(id, Number(version), by);
  return outcome.ok ? shown(id, outcome.value.version) : refusal(outcome, { reason });
}

/** Takes back the whole save of a revision. */
export async function undoAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const { id = "" } = formFields(form);
  const outcome = await undoSave(id, { editor, at: now().toISOString(), reason: null });
  if (!outcome.ok) return refusal(outcome, {});
  const [, version = "0"] = id.split("@");
  return shown(id, Number(version) + 1);
}

function shown(id: string, version: number): never {
  updateTag(ARCHIVE_TAG);
  const [record = ""] = id.split("@");
  redirect(`/admin/revisions/${revisionWord(`${record}@${version}`)}?saved=yes`);
}

function refusal(
  outcome: Extract<Outcome<Stored<RecordKind> | Stored<RecordKind>[]>, { ok: false }>,
  typed: Record<string, string>,
): FormState {
  return { problem: outcome.problem, typed };
}
