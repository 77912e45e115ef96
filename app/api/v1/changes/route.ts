import { answer } from "@/app/api/answer";
import { done, refused } from "@/lib/domain/outcome";
import { marketChange } from "@/lib/reports/change/market-change";
import { readChangeQuery } from "@/lib/request/change-query";

/** What moved on a day since an earlier one, and why; the threats are those to `to`, or to who leads. */
export async function GET(request: Request) {
  const query = await readChangeQuery(request.url);
  if (!query.ok) return answer(query);
  const { asOf, since, to } = query.value;
  const change = await marketChange(asOf, since, to);
  return answer(change === null ? refused({ kind: "not-found", what: "vendor" }) : done(change));
}
