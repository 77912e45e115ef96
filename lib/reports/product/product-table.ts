import { sentenceStart } from "@/lib/format/names";
import { codeCell, countCell, dayCell } from "@/lib/tables/cells";
import type { Cell, SortKey, Table } from "@/lib/tables/table";
import { tableOf, type ColumnOf } from "@/lib/tables/table-of";
import { words } from "../record/record-title";
import type { ProductListRow } from "./product-row";

/** By maker, then product; those without a maker on record last. */
export const PRODUCT_SORT: readonly SortKey[] = [
  { id: "maker", descending: false },
  { id: "product", descending: false },
];

const spokenCode = (code: string) => sentenceStart(words(code));
const none = { value: null, words: "no release on record" };

const columns: readonly ColumnOf<ProductListRow>[] = [
  { id: "product", head: "Product", cell: nameCell },
  { id: "maker", head: "Maker on the day", facet: true, cell: makerCell },
  {
    ...{ id: "category", head: "What it is", facet: true },
    cell: ({ category }) => codeCell(category, sentenceStart),
  },
  {
    ...{ id: "technology", head: "Technology", facet: true, shown: false },
    cell: ({ technology }) => codeCell(technology, spokenCode),
  },
  {
    ...{ id: "licence", head: "Licence", facet: true },
    cell: ({ licence }) => codeCell(licence, spokenCode),
  },
  {
    ...{ id: "first", head: "First released", holds: "day" },
    cell: ({ firstReleasedOn }) => dayCell(firstReleasedOn),
  },
  {
    ...{ id: "ended", head: "Ended", holds: "day", shown: false },
    cell: ({ endedOn }) => dayCell(endedOn, "not by this day"),
  },
  { id: "newest", head: "Newest release", holds: "day", cell: newestCell },
  { id: "state", head: "Its support", facet: true, cell: stateCell },
  {
    ...{ id: "support", head: "Support records", holds: "number" },
    cell: ({ supportRecords }) =>
      supportRecords === 0 ? { value: null, words: "not checked" } : countCell(supportRecords, ""),
  },
  {
    ...{ id: "exploited", head: "Exploited", holds: "number" },
    cell: ({ exploited }) => countCell(exploited, "no list yet"),
  },
];

/** Every product of the day as one table. Pure. */
export const productTable = (rows: readonly ProductListRow[]): Table =>
  tableOf(columns, rows, ({ slug, pieces, notYetVerified }) => ({
    ...{ record: { kind: "product", slug }, pieces, notYetVerified },
  }));

function nameCell({ slug, name, endedOn }: ProductListRow): Cell {
  const cell: Cell = { value: name, words: name, link: { to: "product", slug } };
  return endedOn === null ? cell : { ...cell, note: `ended ${dayCell(endedOn).words}` };
}

function makerCell({ maker }: ProductListRow): Cell {
  if (maker === null) return { value: null, words: "not on record" };
  const { slug, name, colourSlot } = maker;
  return {
    ...{ value: name, words: name, slot: colourSlot, link: { to: "vendor", slug } },
    parts: [{ code: slug, words: name }],
  };
}

function newestCell({ newest }: ProductListRow): Cell {
  if (newest === null) return none;
  const { version, releasedOn, slug, notYetVerified } = newest;
  return {
    ...{ value: releasedOn, words: version, note: dayCell(releasedOn).words },
    ...{ evidence: { kind: "release", slug }, unverified: notYetVerified },
  };
}

function stateCell({ newest }: ProductListRow): Cell {
  if (newest === null) return none;
  const { state, inWords, slug } = newest;
  const said = sentenceStart(inWords);
  const part = { code: state, words: spokenCode(state) };
  return { value: said, words: said, parts: [part], evidence: { kind: "release", slug } };
}
