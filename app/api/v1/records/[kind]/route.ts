import { answer } from "@/app/api/answer";
import { isRecordKind, recordKinds } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { recordList } from "@/lib/reports/record/record-list";
import { readQuery } from "@/lib/request/query";
import { askerOf } from "@/lib/request/who-asks";
import { saveEdit } from "@/lib/edits/save-edit";
import { writing } from "@/app/api/writing";

/** Every record of one kind that was public on a day, with its evidence. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/records/[kind]">) {
  const { kind } = await params;
  const query = await readQuery(request.url);
  if (!isRecordKind(kind)) {
    return answer(refused({ kind: "not-found", what: `kind; use ${recordKinds.join(", ")}` }));
  }
  if (!query.ok) return answer(query);
  return answer(done(await recordList(kind, query.value.asOf)));
}

/** Adds a record: {"record": …, "reason": "…"}. */
export async function POST(request: Request, { params }: RouteContext<"/api/v1/records/[kind]">) {
  const asker = await askerOf(request, "edit");
  if (asker instanceof Response) return asker;
  const { kind } = await params;
  return writing(request, asker, { kind, status: 201 }, (known, { record }, by) =>
    saveEdit({ act: "add", kind: known, slug: "", baseVersion: null, input: record }, by),
  );
}
