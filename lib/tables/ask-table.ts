import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import {
  partsOf,
  type Askable,
  type Facet,
  type FacetOption,
  type Cell,
  type Row,
  type SortKey,
  type Table,
  type TableView,
} from "./table";

/** The filter whose loosening brings back most rows, and how many. */
export type Advice = { id: string; count: number };

/** What a table answers to a view. */
export type TableAnswer = {
  /** In the order of the view; of the page asked for, where the list comes in pages. */
  rows: readonly Row[];
  /** Rows that fit, on all pages. */
  count: number;
  total: number;
  facets: readonly Facet[];
  /** Only where nothing fits; null also where no single filter helps. */
  advice: Advice | null;
};

const features = () =>
  tableFeatures({
    coreReactivityFeature: storeReactivityBindings(),
    columnFilteringFeature,
    columnFacetingFeature,
    globalFilteringFeature,
    rowSortingFeature,
    filteredRowModel: createFilteredRowModel(),
    facetedRowModel: createFacetedRowModel(),
    facetedUniqueValues: createFacetedUniqueValues(),
    sortedRowModel: createSortedRowModel(),
  });

const collator = new Intl.Collator("en", { numeric: true });

type FilteredRow = { original: Row };

/** The table in the library's hands. A table is asked many times: its rows are read in once. */
function construct({ columns, rows }: Table) {
  return constructTable({
    features: features(),
    data: rows,
    columns: columns.map(({ id, facet }, at) => ({
      id,
      accessorFn: (row: Row) => row.cells[at]?.value ?? undefined,
      // What is not known comes last, whichever way the column runs.
      sortUndefined: "last" as const,
      sortFn: (a: FilteredRow, b: FilteredRow) => compare(a.original, b.original, at),
      getUniqueValues: (row: Row) => codesOf(row.cells[at]),
      filterFn: (row: FilteredRow, _: string, wanted: unknown) =>
        wanted instanceof Set && codesOf(row.original.cells[at]).some((code) => wanted.has(code)),
      enableColumnFilter: facet,
    })),
    // The text is looked for in the whole row, once.
    getColumnCanGlobalFilter: ({ id }) => id === columns[0]?.id,
    globalFilterFn: (row: FilteredRow, _: string, wanted: unknown) =>
      Array.isArray(wanted) && wanted.every((word) => textOf(row.original).includes(String(word))),
  });
}

type Constructed = ReturnType<typeof construct>;

function compare(a: Row, b: Row, at: number): number {
  const [one, other] = [a.cells[at]?.value ?? "", b.cells[at]?.value ?? ""];
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : collator.compare(String(one), String(other));
}

const codesOf = (cell: Cell | undefined): string[] =>
  cell === undefined ? [] : partsOf(cell).map(({ code }) => code);

const texts = new WeakMap<Row, string>();

function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = row.cells.map(({ words, note }) => `${words} ${note ?? ""}`).join(" ");
  texts.set(row, text.toLowerCase());
  return text.toLowerCase();
}

type Held = { constructed: Constructed; options: readonly Facet[] };
const held = new WeakMap<Table, Held>();

function hold(table: Table): Held {
  const known = held.get(table);
  if (known !== undefined) return known;
  const asked = { constructed: construct(table), options: optionsOf(table) };
  held.set(table, asked);
  return asked;
}

/** What a view of the table can ask for; `sort` is the order before one is asked for. */
export const askableOf = (table: Table, sort: readonly SortKey[]): Askable => ({
  columns: table.columns,
  facets: hold(table).options,
  sort,
});

/**
 * The rows of a view in its order, with the count of every value of every facet given what is
 * chosen in the others, and, where nothing fits, which filter to loosen. `pageSize` null = all.
 */
export function askTable(table: Table, view: TableView, pageSize: number | null): TableAnswer {
  const { constructed, options } = hold(table);
  constructed.setSorting(view.sort.map(({ id, descending }) => ({ id, desc: descending })));
  constructed.setColumnFilters([...view.chosen].map(([id, codes]) => ({ id, value: new Set(codes) }))); // prettier-ignore
  const words = wordsOf(view.text);
  constructed.setGlobalFilter(words.length === 0 ? undefined : words);
  const found = constructed.getSortedRowModel().rows;
  const from = pageSize === null ? 0 : (view.page - 1) * pageSize;
  return {
    rows: found.slice(from, from + (pageSize ?? found.length)).map(({ original }) => original),
    count: found.length,
    total: table.rows.length,
    facets: options.map((facet) => counted(constructed, facet)),
    advice: found.length > 0 ? null : adviceOf(constructed, view),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

function counted(constructed: Constructed, facet: Facet): Facet {
  const counts = constructed.getColumn(facet.id)?.getFacetedUniqueValues();
  return {
    ...facet,
    options: facet.options.map((option) => ({ ...option, count: counts?.get(option.code) ?? 0 })),
  };
}

function adviceOf(constructed: Constructed, view: TableView): Advice | null {
  const without = [...view.chosen.keys()].map((id) => ({
    id,
    count: constructed.getColumn(id)?.getFacetedRowModel().rows.length ?? 0,
  }));
  if (view.text !== "") {
    without.push({ id: "q", count: constructed.getGlobalFacetedRowModel().rows.length });
  }
  const best = without.toSorted((a, b) => b.count - a.count)[0];
  return best === undefined || best.count === 0 ? null : best;
}

/** Every value of every facet with its count over all rows: the commonest first, then by words. */
function optionsOf({ columns, rows }: Table): Facet[] {
  return columns.flatMap(({ id, head, facet }, at) => {
    if (!facet) return [];
    const options = new Map<string, FacetOption>();
    for (const part of rows.flatMap(({ cells }) => (cells[at] ? partsOf(cells[at]) : []))) {
      options.set(part.code, { ...part, count: (options.get(part.code)?.count ?? 0) + 1 });
    }
    const sorted = [...options.values()].toSorted(
      (a, b) => b.count - a.count || collator.compare(a.words, b.words),
    );
    return chooses(sorted) ? [{ id, head, options: sorted }] : [];
  });
}

/** One value for all rows chooses nothing, and values that hardly any two rows share choose little. */
function chooses(options: readonly FacetOption[]): boolean {
  const rows = options.reduce((sum, { count }) => sum + count, 0);
  return options.length > 1 && (options.length <= MANY || rows >= 2 * options.length);
}

/** A facet of so many values is a list of its own. */
const MANY = 40;
