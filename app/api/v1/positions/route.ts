import { answer } from "@/app/api/answer";
import { done } from "@/lib/domain/outcome";
import { vendorList } from "@/lib/reports/vendor-list";
import { readQuery } from "@/lib/request/query";

/** Every scored vendor's position on a day, line by line. */
export async function GET(request: Request) {
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const { rows, others: _others, ...frame } = await vendorList(query.value.asOf);
  return answer(done({ ...frame, positions: rows }));
}
