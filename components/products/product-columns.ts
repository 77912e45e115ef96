import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ProductListRow } from "@/lib/reports/product/product-list";

/** What the table can do; facets are registered here when they come. */
export const productFeatures = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const column = createColumnHelper<typeof productFeatures, ProductListRow>();

type SortedRow = { original: ProductListRow };
type Key = (row: ProductListRow) => string | number;

/** By a key, then by maker and name, whichever way the key runs. */
const by = (key: Key) => (a: SortedRow, b: SortedRow) => compare(key(a.original), key(b.original));

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), "en", { numeric: true });
}

const equals = (row: SortedRow, id: string, wanted: unknown) =>
  wanted === (id === "maker" ? row.original.maker?.slug : row.original.category);

const contains = (row: SortedRow, _: string, wanted: unknown) =>
  typeof wanted === "string" && textOf(row.original).includes(wanted.trim().toLowerCase());

/** Name, maker, technology and licence: what a reader may type. */
function textOf({ name, maker, technology, licence }: ProductListRow): string {
  return [name, maker?.name, technology, licence].join(" ").toLowerCase();
}

/** The columns by the words of the address. */
export const productColumns = column.columns([
  column.accessor(({ maker }) => maker?.slug ?? "", {
    id: "maker",
    sortFn: by(({ maker }) => maker?.name ?? "￿"),
    filterFn: equals,
  }),
  column.accessor("name", { sortFn: by(({ name }) => name), filterFn: contains }),
  column.accessor("category", { sortFn: by(({ category }) => category), filterFn: equals }),
  column.accessor(({ firstReleasedOn }) => firstReleasedOn ?? "", {
    id: "first",
    sortFn: by(({ firstReleasedOn }) => firstReleasedOn ?? ""),
  }),
  column.accessor(({ newest }) => newest?.releasedOn ?? "", {
    id: "newest",
    sortFn: by(({ newest }) => newest?.releasedOn ?? ""),
  }),
  column.accessor("supportRecords", {
    id: "support",
    sortFn: by(({ supportRecords }) => supportRecords),
  }),
  column.accessor(({ exploited }) => exploited ?? -1, {
    id: "exploited",
    sortFn: by(({ exploited }) => exploited ?? -1),
  }),
]);
