import { answer } from "@/app/api/answer";
import { done } from "@/lib/domain/outcome";
import { positionList } from "@/lib/reports/market/position-list";
import { readQuery } from "@/lib/request/query";

/** Every scored vendor's position on a day, line by line. */
export async function GET(request: Request) {
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  return answer(done(await positionList(query.value.asOf)));
}
