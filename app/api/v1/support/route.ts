import { answer } from "@/app/api/answer";
import { csvFile } from "@/app/api/csv-file";
import { done } from "@/lib/domain/outcome";
import { supportChanges } from "@/lib/reports/support/support-changes";
import { supportMatrix } from "@/lib/reports/support/support-matrix";
import { changesSheet, matrixSheet } from "@/lib/reports/support/support-sheet";
import { readSupportQuery } from "@/lib/request/support-query";

/** What products run, run on or can do on a day, or what changed in it since another. */
export async function GET(request: Request) {
  const query = await readSupportQuery(request.url);
  if (!query.ok) return answer(query);
  const { asOf, dimension, since, format } = query.value;
  if (since === null) {
    const matrix = await supportMatrix(asOf, dimension);
    if (format === "json") return answer(done(matrix));
    return csvFile(matrixSheet(matrix), `hyperscope-${dimension}-${asOf}.csv`);
  }
  const changes = await supportChanges(asOf, since, dimension);
  if (format === "json") return answer(done(changes));
  return csvFile(changesSheet(changes), `hyperscope-${dimension}-${since}-to-${asOf}.csv`);
}
