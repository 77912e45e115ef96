import { answer } from "@/app/api/answer";
import { refused } from "@/lib/domain/outcome";
import { findJob } from "@/lib/edits/import/desk/job";
import { errorFile } from "@/lib/edits/import/error-file";
import { askerOf } from "@/lib/request/who-asks";

/** The refused rows of a file as a table, each with what is wrong with it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/import/[id]/errors">,
): Promise<Response> {
  const editor = await askerOf(request, "edit");
  if (editor instanceof Response) return editor;
  const job = findJob((await params).id, editor.id);
  if (job === null || job.draft === null) {
    return answer(refused({ kind: "not-found", what: "file that was checked. Choose it again" }));
  }
  // The mark that spreadsheets know UTF-8 by.
  const text = ["\uFEFF", ...errorFile(job.head.names, job.draft.refused)].join("");
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${job.kind}-refused.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
