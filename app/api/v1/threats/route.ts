import { answer } from "@/app/api/answer";
import { done, refused } from "@/lib/domain/outcome";
import { threatRanking } from "@/lib/reports/threat/threat-ranking";
import { readQuery } from "@/lib/request/query";

/** Who threatens the vendor named by `to` on a day, cell by cell. */
export async function GET(request: Request) {
  const query = await readQuery(request.url, ["to"]);
  if (!query.ok) return answer(query);
  const { asOf, words } = query.value;
  const ranking = await threatRanking(words["to"] ?? "", asOf);
  return answer(ranking === null ? refused({ kind: "not-found", what: "vendor" }) : done(ranking));
}
