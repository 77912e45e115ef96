"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { isRecordKind } from "@/lib/domain/archive";
import type { Problem } from "@/lib/domain/outcome";
import { revisionId, revisionWord } from "@/lib/domain/revision";
import { revisionRef } from "@/lib/domain/revision-ref";
import type { Editor, EditStamp } from "@/lib/domain/role";
import { checkEvidence } from "@/lib/edits/check-evidence";
import { acceptProposal, rejectProposal } from "@/lib/edits/decide-proposal";
import { preferReading } from "@/lib/edits/prefer-reading";
import { settleReport } from "@/lib/edits/settle-report";
import { undoSave } from "@/lib/edits/undo-save";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { reviewAddress, type ReviewQuery } from "@/lib/request/review-query";
import { editorWho } from "@/lib/request/who-asks";

const stampOf = (editor: Editor, reason: string | null): EditStamp => ({
  ...{ editor, reason },
  at: now().toISOString(),
});

/** Says what reading a source again found, and goes on with the list. */
export async function checkAction(
  back: ReviewQuery,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const by = stampOf(await editorWho("edit"), null);
  const { kind = "", slug = "", version = "", evidence = "", outcome = "" } = formFields(form);
  if (!isRecordKind(kind)) return refusal("check", form, { kind: "not-found", what: kind });
  const seen = { kind, slug, version: Number(version) };
  const checked = await checkEvidence(seen, evidence, outcome, by);
  if (!checked.ok) return refusal("check", form, checked.problem);
  return goOn(back, revisionWord(revisionId(kind, slug, checked.value.version)));
}

/** Takes the last check back. */
export async function undoCheckAction(
  back: ReviewQuery,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const by = stampOf(await editorWho("edit"), null);
  const undone = await undoSave(formFields(form)["id"] ?? "", by);
  return undone.ok ? goOn(back, "undone") : refusal("undo", form, undone.problem);
}

/** Makes the edit that a contributor proposed. */
export async function acceptAction(
  back: ReviewQuery,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await editorWho("review");
  const { id = "", reason = "" } = formFields(form);
  const accepted = await acceptProposal(id, stampOf(editor, reason));
  return accepted.ok ? goOn(back, "accepted") : refusal("decision", form, accepted.problem);
}

/** Closes a proposal without making the edit. */
export async function rejectAction(
  back: ReviewQuery,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await editorWho("review");
  const { id = "", reason = "" } = formFields(form);
  const rejected = await rejectProposal(id, stampOf(editor, reason));
  return rejected.ok ? goOn(back, "rejected") : refusal("decision", form, rejected.problem);
}

/** Closes a reader's report. */
export async function settleAction(
  back: ReviewQuery,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await editorWho("review");
  const { id = "", reason = "", state } = formFields(form);
  const by = stampOf(editor, reason);
  const settled = await settleReport(id, state === "dismissed" ? "dismissed" : "settled", by);
  return settled.ok ? goOn(back, "settled") : refusal("decision", form, settled.problem);
}

/** Lets the reading count that stood aside; the other stands aside then. */
export async function preferAction(
  back: ReviewQuery,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await editorWho("edit");
  const { id = "", reason = "" } = formFields(form);
  const seen = revisionRef(id);
  if (seen === null) return refusal("decision", form, { kind: "not-found", what: "such reading" });
  const preferred = await preferReading(seen, stampOf(editor, reason));
  if (!preferred.ok) return refusal("decision", form, preferred.problem);
  return goOn(back, revisionWord(revisionId(seen.kind, seen.slug, preferred.value.version)));
}

function goOn(back: ReviewQuery, done: string): never {
  updateTag(ARCHIVE_TAG);
  redirect(reviewAddress(back, { done }));
}

/** The refusal, with the reason that was typed. */
function refusal(name: string, form: FormData, problem: Problem): Promise<FormState> {
  const { reason = "" } = formFields(form);
  return answered(name, form, { problem, typed: { reason } });
}
