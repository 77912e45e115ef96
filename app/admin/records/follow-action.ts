"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { SENT } from "@/lib/domain/form/sent-edit";
import { revisionId } from "@/lib/domain/revision";
import { followSpan } from "@/lib/edits/follow-span";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { editorWho } from "@/lib/request/who-asks";
import { savedAddress } from "../addresses";

/** The world changed: a vendor or a product has another name, owner or maker from a day on. */
export async function followSpanAction(_last: FormState, form: FormData): Promise<FormState> {
  const editor = await editorWho("edit");
  const typed = formFields(form);
  const by = { editor, at: now().toISOString(), reason: typed["reason"] ?? null };
  const outcome = await followed(typed, by);
  if (!outcome.ok) return answered("span", form, { problem: outcome.problem, typed });
  updateTag(ARCHIVE_TAG);
  const { record, version } = outcome.value;
  const kind = "owners" in record ? "vendor" : "product";
  const revision = revisionId(kind, record.slug, version);
  redirect(savedAddress({ kind, slug: record.slug, revision }));
}

type By = Parameters<typeof followSpan>[3];

function followed(typed: Readonly<Record<string, string>>, by: By) {
  const { list, name, vendor, from } = typed;
  const until = null;
  const seen = { slug: typed[SENT.slug] ?? "", version: Number(typed[SENT.version]) };
  const span = list === "names" ? { name, from, until } : { vendor, from, until };
  if (typed[SENT.kind] === "product") {
    const of = list === "vendors" ? "vendors" : "names";
    return followSpan({ kind: "product", ...seen }, of, span, by);
  }
  const of = list === "owners" ? "owners" : "names";
  return followSpan({ kind: "vendor", ...seen }, of, span, by);
}
