"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { isRecordKind } from "@/lib/domain/archive";
import { SENT } from "@/lib/domain/form/sent-edit";
import { revisionId } from "@/lib/domain/revision";
import { may } from "@/lib/domain/role";
import { proposeEdit } from "@/lib/edits/propose-edit";
import { restoreRevision } from "@/lib/edits/restore-revision";
import { retireRecord } from "@/lib/edits/retire-record";
import { undoSave } from "@/lib/edits/undo-save";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { editorWho } from "@/lib/request/who-asks";
import { deskRecordAddress, savedAddress } from "../addresses";

/** Takes a record out of count, or proposes that. */
export async function retireAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("propose");
  const typed = formFields(form);
  const seen = seenIn(typed);
  if (seen === null) return answered("retire", form, { problem: GONE, typed });
  const by = { editor, at: now().toISOString(), reason: typed["reason"] ?? null };
  if (!may(editor.role, "edit")) {
    const { kind, slug, version } = seen;
    const proposal = await proposeEdit({ act: "retire", kind, slug, baseVersion: version }, by);
    if (!proposal.ok) return answered("retire", form, { problem: proposal.problem, typed });
    redirect(`${deskRecordAddress(seen)}?proposed=yes`);
  }
  const outcome = await retireRecord(seen, by);
  if (!outcome.ok) return answered("retire", form, { problem: outcome.problem, typed });
  updateTag(ARCHIVE_TAG);
  redirect(savedAddress({ ...seen, revision: nextRevision(seen) }));
}

/** Lets a retired record count again, as it stood. */
export async function restoreAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const typed = formFields(form);
  const seen = seenIn(typed);
  if (seen === null) return answered("restore", form, { problem: GONE, typed });
  const { kind, slug, version } = seen;
  const by = { editor, at: now().toISOString(), reason: typed["reason"] ?? null };
  const outcome = await restoreRevision(revisionId(kind, slug, version), version, by);
  if (!outcome.ok) return answered("restore", form, { problem: outcome.problem, typed });
  updateTag(ARCHIVE_TAG);
  redirect(savedAddress({ ...seen, revision: nextRevision(seen) }));
}

/** Takes a save back right after it was made. */
export async function undoAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const typed = formFields(form);
  const by = { editor, at: now().toISOString(), reason: null };
  const outcome = await undoSave(typed["revision"] ?? "", by);
  if (!outcome.ok) return answered("undo-saved", form, { problem: outcome.problem, typed });
  updateTag(ARCHIVE_TAG);
  const seen = seenIn(typed);
  redirect(seen === null ? "/admin/records" : `${deskRecordAddress(seen)}?undone=yes`);
}

const GONE = { kind: "not-found", what: "record of that name" } as const;

type Seen = NonNullable<ReturnType<typeof seenIn>>;

/** The record and the version that a small form was about; null when it names none. */
function seenIn(typed: Readonly<Record<string, string>>) {
  const [kind = "", slug = "", version = ""] = [SENT.kind, SENT.slug, SENT.version].map(
    (name) => typed[name],
  );
  return isRecordKind(kind) && slug !== "" ? { kind, slug, version: Number(version) } : null;
}

const nextRevision = ({ kind, slug, version }: Seen) => revisionId(kind, slug, version + 1);
