import { answer } from "@/app/api/answer";
import { editing, unknownKind } from "@/app/api/writing";
import { isRecordKind } from "@/lib/domain/archive";
import { refused } from "@/lib/domain/outcome";
import { savedRecord } from "@/lib/reports/desk/saved-record";
import { askerOf } from "@/lib/request/who-asks";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]">;

/** A record as last saved, retired or not, with the version to name when writing. */
export async function GET(request: Request, { params }: Context) {
  const { kind, slug } = await params;
  if (!isRecordKind(kind)) return answer(unknownKind());
  const saved = await savedRecord(kind, slug);
  if (saved === null) return answer(refused({ kind: "not-found", what: `${kind} "${slug}"` }));
  const headers = { ETag: `"${saved.version}"`, "Cache-Control": "no-cache" };
  if (request.headers.get("if-none-match") === headers.ETag) {
    return new Response(null, { status: 304, headers });
  }
  return Response.json(saved, { headers });
}

/** We were wrong: the whole record, corrected, {"record": …, "version": 3, "reason": "…"}. */
export async function PUT(request: Request, { params }: Context) {
  const asker = await askerOf(request, "edit");
  if (asker instanceof Response) return asker;
  return editing(request, asker, "correct", await params);
}
