import { answer } from "@/app/api/answer";
import { isRecordKind, recordKinds } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { recordList } from "@/lib/reports/record/record-list";
import { readQuery } from "@/lib/request/query";

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
