import { answer } from "@/app/api/answer";
import { done } from "@/lib/domain/outcome";
import { timeline } from "@/lib/reports/timeline/timeline";
import { readQuery } from "@/lib/request/query";

/** Everything dated that was public on a day, as rows with the tables they point into. */
export async function GET(request: Request) {
  const query = await readQuery(request.url);
  if (!query.ok) return answer(query);
  const { all, asOf, knownAt, finding, ...of } = await timeline(query.value.asOf);
  const { records, sources, total } = of;
  return answer(done({ asOf, knownAt, finding, records, sources, total, ...all }));
}
