import { answer } from "@/app/api/answer";
import { isRecordKind, recordKinds } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { searchNames } from "@/lib/reports/desk/name-search";
import { askerOf } from "@/lib/request/who-asks";

/** Letters of a question at most. */
const LONGEST = 200;

/** What a field of a form may name: records of a kind by any name, or targets of support. */
export async function GET(request: Request, { params }: RouteContext<"/admin/names/[kind]">) {
  const asker = await askerOf(request, "propose");
  if (asker instanceof Response) return asker;
  const { kind } = await params;
  if (kind !== "target" && !isRecordKind(kind)) {
    return answer(
      refused({ kind: "not-found", what: `kind; use target, ${recordKinds.join(", ")}` }),
    );
  }
  const query = new URL(request.url).searchParams.get("q") ?? "";
  return answer(done({ hits: await searchNames(kind, query.slice(0, LONGEST)) }));
}
