import { answer } from "@/app/api/answer";
import { sheetCsv, sheetJson } from "@/app/api/sheet-file";
import { refused } from "@/lib/domain/outcome";
import { sheets } from "@/lib/reports/export/sheets";
import { readSheetQuery } from "@/lib/request/sheet-query";

/** A table or chart of a screen as a file: "threats.csv?asOf=2005-10-31&to=vmware", or .json. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/sheets/[file]">) {
  const { file } = await params;
  const [, name = "", ending = ""] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? [];
  const maker = sheets.get(name);
  if (maker === undefined) {
    const what = `sheet; use .csv or .json after ${[...sheets.keys()].join(", ")}`;
    return answer(refused({ kind: "not-found", what }));
  }
  const query = await readSheetQuery(request.url, maker);
  if (!query.ok) return answer(query);
  const { asOf, words, choice } = query.value;
  const sheet = await maker.make(asOf, words, choice);
  if (sheet === null)
    return answer(refused({ kind: "not-found", what: maker.needs?.join(", ") ?? "sheet" }));
  const address = new URL(request.url);
  return ending === "json"
    ? sheetJson(sheet, address)
    : sheetCsv(sheet, { address, name, mark: query.value.mark });
}
