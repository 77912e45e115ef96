import type { RecordKind } from "@/lib/domain/archive";
import type { Moment } from "@/lib/domain/moment";
import { askTable } from "@/lib/tables/ask-table";
import type { Column, Row, SortKey, Table, TableView } from "@/lib/tables/table";
import { openDay, type DayArchive } from "../day-archive";
import { productList } from "../product/product-list";
import { promiseRegister } from "../promise/promise-register";
import { isListName, listOn } from "../record/record-table";
import { vendorList } from "../vendor/vendor-list";
import { SOURCE_COLUMNS, sourceCells, type Sheet, type SheetCell } from "./sheet";

/** A list as it can be taken away, with the order it stands in before another is asked for. */
export type AskedList = { name: string; table: Table; sort: readonly SortKey[] };

const screens: Record<string, (moment: Moment) => Promise<Omit<AskedList, "name">>> = {
  vendors: vendorList,
  products: productList,
  promises: promiseRegister,
};

/** The lists of screens that come whole; all others are `listOn` by name. */
export const wholeLists: readonly string[] = Object.keys(screens);

/** A list by its name in addresses: "vendors", "sources", or a kind of record; null = no such. */
export async function askedList(name: string, moment: Moment): Promise<AskedList | null> {
  const screen = Object.hasOwn(screens, name) ? screens[name] : undefined;
  if (screen !== undefined) {
    const { table, sort } = await screen(moment);
    return { name, table, sort };
  }
  return isListName(name) ? { name, ...(await listOn(name, moment)) } : null;
}

/**
 * All rows of a view in its order, every column that is known of them, and what each row's record
 * rests on. `asked` says the view in the words of its address.
 */
export async function listSheet(
  list: AskedList,
  view: TableView,
  { moment, asked }: { moment: Moment; asked: Sheet["asked"] },
): Promise<Sheet> {
  const day = await openDay(moment);
  const { rows } = askTable(list.table, view, null);
  return {
    title: `The list of ${list.name.replaceAll("-", " ")}, as asked`,
    frame: day.frame,
    asked,
    columns: [...headsOf(list.table.columns), "record", "not yet verified", ...SOURCE_COLUMNS],
    rows: rows.map((row) => [...row.cells.map(({ value }) => value), ...ownCells(day, row)]),
  };
}

/** Heads as they stand on screen; two that read alike are told apart by their words in the address. */
function headsOf(columns: readonly Column[]): string[] {
  const heads = columns.map(({ head }) => head);
  return columns.map(({ id, head }) =>
    heads.indexOf(head) === heads.lastIndexOf(head) ? head : id,
  );
}

function ownCells(day: DayArchive, { record, notYetVerified }: Row): SheetCell[] {
  const cited = citedOf(day, record.kind, record.slug);
  return [`${record.kind}/${record.slug}`, notYetVerified, ...sourceCells(cited)];
}

function citedOf({ citations }: DayArchive, kind: RecordKind, slug: string) {
  const record = citations.find(kind, slug);
  return record === null ? [] : [citations.cite(kind, record)];
}
