import { answer } from "@/app/api/answer";
import { csvFile } from "@/app/api/csv-file";
import { done } from "@/lib/domain/outcome";
import { platformAnswers } from "@/lib/reports/support/platform-answers";
import { platformSheet } from "@/lib/reports/support/platform-sheet";
import { readPlatformQuery } from "@/lib/request/platform-query";

/** Which platforms of a day answer a list of needs; as a table with `format=csv`. */
export async function GET(request: Request) {
  const query = await readPlatformQuery(request.url);
  if (!query.ok) return answer(query);
  const { asOf, question, format } = query.value;
  const found = await platformAnswers(asOf, question);
  if (format === "json") return answer(done(found));
  return csvFile(platformSheet(found), `hyperscope-platforms-${asOf}.csv`);
}
