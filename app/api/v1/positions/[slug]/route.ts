import { answer } from "@/app/api/answer";
import { done, refused } from "@/lib/domain/outcome";
import { scoreEvidence } from "@/lib/reports/market/score-evidence";
import { readQuery } from "@/lib/request/query";

/** What one vendor's position on a day is made of: its criteria with their heaviest records. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/positions/[slug]">) {
  const { slug } = await params;
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const found = await scoreEvidence(slug, query.value.asOf);
  if (found !== null) return answer(done(found));
  return answer(refused({ kind: "not-found", what: `vendor "${slug}" scored on that day` }));
}
