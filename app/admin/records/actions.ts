"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import type { RecordFormState } from "@/components/forms/record/record-form-state";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { answered } from "@/lib/request/answered-form";
import { formFields } from "@/lib/request/form-fields";
import { editorWho } from "@/lib/request/who-asks";
import { formAnswer } from "./form-answer";

/** Takes a record's form as a browser sends it that runs no script. */
export async function recordFormAction(
  _last: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const editor = await editorWho("propose");
  const answer = await formAnswer(formFields(form), editor);
  if (answer.as === "answered") return answered("record", form, answer.state);
  updateTag(ARCHIVE_TAG);
  redirect(answer.address);
}
