import { answer } from "@/app/api/answer";
import { recordKinds } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { isListName, listOn, PAGE_ROWS } from "@/lib/reports/record/record-table";
import { readListQuery } from "@/lib/request/query";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import { readView } from "@/lib/tables/table-view";

/** One page of a long list: chosen, counted and ordered as its address asks. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/lists/[list]">) {
  const { list: name } = await params;
  if (!isListName(name)) {
    return answer(refused({ kind: "not-found", what: `list; use sources, ${recordKinds.join(", ")}` })); // prettier-ignore
  }
  const query = await readListQuery(request.url);
  if (!query.ok) return answer(query);
  const { table, sort, noun } = await listOn(name, query.value.asOf);
  const { view, refused: strays } = readView(query.value.words, askableOf(table, sort));
  if (strays.size > 0) {
    const fields = Object.fromEntries([...strays].map(([field, words]) => [field, [`It ${words}.`]])); // prettier-ignore
    return answer(refused({ kind: "invalid", fields }));
  }
  return answer(done({ asOf: query.value.asOf, noun, ...askTable(table, view, PAGE_ROWS) }));
}
