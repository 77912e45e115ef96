import { answer } from "@/app/api/answer";
import { unknownKind } from "@/app/api/writing";
import { isRecordKind } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { recordEvidence } from "@/lib/reports/record/record-evidence";
import { readQuery } from "@/lib/request/query";

type Context = RouteContext<"/api/v1/records/[kind]/[slug]/evidence">;

/** What a record rests on as of a day, and what disagrees with it. */
export async function GET(request: Request, { params }: Context) {
  const { kind, slug } = await params;
  if (!isRecordKind(kind)) return answer(unknownKind());
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const found = await recordEvidence(kind, slug, query.value.asOf);
  if (found !== null) return answer(done(found));
  return answer(refused({ kind: "not-found", what: `${kind} "${slug}" public by that day` }));
}
