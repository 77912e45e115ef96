import { answer } from "@/app/api/answer";
import { csvFile } from "@/app/api/csv-file";
import { done } from "@/lib/domain/outcome";
import { costComparison } from "@/lib/reports/price/cost-comparison";
import { costSheet } from "@/lib/reports/price/cost-sheet";
import { readFleetQuery } from "@/lib/request/fleet-query";

/** What each platform costs a fleet on a day; as a table with `format=csv`. */
export async function GET(request: Request) {
  const query = await readFleetQuery(request.url);
  if (!query.ok) return answer(query);
  const { asOf, fleet, format } = query.value;
  const costs = await costComparison(asOf, fleet);
  if (format === "json") return answer(done(costs));
  return csvFile(costSheet(costs), `hyperscope-costs-${asOf}.csv`);
}
