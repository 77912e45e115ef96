import { revalidateTag } from "next/cache";
import { record, string } from "zod";
import { answer } from "@/app/api/answer";
import { unread } from "@/app/api/writing";
import { refused } from "@/lib/domain/outcome";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { jsonBody } from "@/lib/request/json-body";
import { askerOf } from "@/lib/request/who-asks";
import { formAnswer } from "../form-answer";

const typedFields = record(string(), string());

/**
 * Takes a record's form as its script sends it. Not by the action: an action that refuses somebody
 * puts the sign-in page in the place of the form, and of what was typed in it.
 */
export async function POST(request: Request) {
  const asker = await askerOf(request, "propose");
  if (asker instanceof Response) return asker;
  const body = await jsonBody(request);
  if (!body.ok) return unread(body.unread);
  const typed = typedFields.safeParse(body.value);
  if (!typed.success) {
    const fields = { "": ["Send the fields of a form by their names, each with its text."] };
    return answer(refused({ kind: "invalid", fields }));
  }
  const answered = await formAnswer(typed.data, asker);
  if (answered.as === "saved") revalidateTag(ARCHIVE_TAG, { expire: 0 });
  return Response.json(answered, { headers: { "Cache-Control": "no-store" } });
}
