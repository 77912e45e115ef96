import { answer } from "@/app/api/answer";
import { sheetCsv, sheetJson } from "@/app/api/sheet-file";
import { recordKinds } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { askedList, listSheet, wholeLists } from "@/lib/reports/export/lists";
import { PAGE_ROWS } from "@/lib/reports/record/record-table";
import { readListQuery } from "@/lib/request/list-query";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import { readView } from "@/lib/tables/table-view";

const NAMES = [...wholeLists, "sources", ...recordKinds].join(", ");

/**
 * A list, chosen, counted and ordered as its address asks: a page of it ("price"), or all rows to
 * be taken away ("price.csv", "price.json").
 */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/lists/[list]">) {
  const [, name = "", ending] = /^([a-z-]+)(?:\.(csv|json))?$/.exec((await params).list) ?? [];
  const query = await readListQuery(request.url, ending !== undefined);
  if (!query.ok) return answer(query);
  const { asOf, words, mark } = query.value;
  const list = await askedList(name, asOf);
  if (list === null) return answer(refused({ kind: "not-found", what: `list; use ${NAMES}` }));
  const { view, refused: strays } = readView(words, askableOf(list.table, list.sort));
  if (strays.size > 0) {
    const fields = Object.fromEntries([...strays].map(([field, said]) => [field, [`It ${said}.`]]));
    return answer(refused({ kind: "invalid", fields }));
  }
  if (ending === undefined) return answer(done({ asOf, ...askTable(list.table, view, PAGE_ROWS) }));
  const sheet = await listSheet(list, view, { moment: asOf, asked: [...words] });
  const address = new URL(request.url);
  return ending === "json" ? sheetJson(sheet, address) : sheetCsv(sheet, { address, name, mark });
}
