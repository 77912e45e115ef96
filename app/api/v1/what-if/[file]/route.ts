import { answer } from "@/app/api/answer";
import { sheetCsv, sheetJson } from "@/app/api/sheet-file";
import { refused } from "@/lib/domain/outcome";
import { scenarioSheet, scenarioSheetNames } from "@/lib/reports/export/sheets/scenario";
import { scenarioReport } from "@/lib/reports/scenario/scenario-report";
import { readScenarioQuery } from "@/lib/request/scenario-query";

/** A table of a scenario as a file: "ranks.csv?asOf=2005-10-31&changes=merge:xensource:vmware". */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/what-if/[file]">) {
  const { file } = await params;
  const [, name = "", ending = ""] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? [];
  const query = await readScenarioQuery(request.url);
  if (!query.ok) return answer(query);
  const sheet = scenarioSheet(name, await scenarioReport(query.value.choice, query.value.asOf));
  if (sheet === null) {
    const what = `scenario sheet; use .csv or .json after ${scenarioSheetNames.join(", ")}`;
    return answer(refused({ kind: "not-found", what }));
  }
  const address = new URL(request.url);
  return ending === "json"
    ? sheetJson(sheet, address)
    : sheetCsv(sheet, { address, name: `scenario-${name}`, mark: query.value.mark });
}
