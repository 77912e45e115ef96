"use client";

import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { ProductSort, ProductView } from "./product-view";
import { countOf } from "@/lib/format/numbers";
import type { ProductListRow } from "@/lib/reports/product/product-list";
import { productColumns, productFeatures } from "./product-columns";
import { ProductFilters } from "./product-filters";
import { ProductRow } from "./product-row";

export type ProductTableProps = {
  rows: readonly ProductListRow[];
  view: ProductView;
  /** Takes what changes; what is left out stays. */
  change: (to: Partial<ProductView>) => void;
  day: string;
};

/** Every product as a row, filtered and sorted as the view says. */
export function ProductTable({ rows, view, change, day }: ProductTableProps) {
  const shown = useShownRows(rows, view);
  return (
    <>
      <ProductFilters rows={rows} view={view} change={change} />
      <p className="text-note text-ink-3" aria-live="polite">
        {shown.length === rows.length
          ? countOf(rows.length, "product")
          : `${shown.length} of ${countOf(rows.length, "product")}`}
        , sorted by {sortWords(view)}
      </p>
      {shown.length === 0 ? (
        <Empty reason={emptyWords(rows, view)} />
      ) : (
        <ScrollBox label="Products">
          <table className="table">
            <Head view={view} change={change} />
            <tbody>
              {shown.map((row) => (
                <ProductRow key={row.slug} row={row} day={day} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  );
}

function useShownRows(rows: readonly ProductListRow[], view: ProductView) {
  const { category, maker, text, sort, descending } = view;
  const state = useMemo(
    () => ({
      columnFilters: [
        { id: "category", value: category },
        { id: "maker", value: maker },
        { id: "name", value: text },
      ].filter(({ value }) => value !== ""),
      // Ties stay in the order of the report: by maker, then name.
      sorting: [{ id: sort, desc: descending }],
    }),
    [category, maker, text, sort, descending],
  );
  const table = useTable({ features: productFeatures, columns: productColumns, data: rows, state });
  return table.getRowModel().rows.map(({ original }) => original);
}

const heads: readonly { sort: ProductSort; words: string; number?: true }[] = [
  { sort: "name", words: "Product" },
  { sort: "maker", words: "Maker on the day" },
  { sort: "category", words: "What it is" },
  { sort: "first", words: "First released" },
  { sort: "newest", words: "Newest release, its support" },
  { sort: "support", words: "Support records", number: true },
  { sort: "exploited", words: "Exploited", number: true },
];

function Head({ view, change }: Pick<ProductTableProps, "view" | "change">) {
  return (
    <thead>
      <tr>
        {heads.map(({ sort, words, number }) => (
          <th
            key={sort}
            scope="col"
            className={number && "number"}
            aria-sort={
              view.sort === sort ? (view.descending ? "descending" : "ascending") : undefined
            }
          >
            <button
              type="button"
              className="cursor-pointer py-3.5 text-left font-semibold hover:text-accent md:py-0"
              onClick={() =>
                change({ sort, descending: view.sort === sort ? !view.descending : false })
              }
            >
              {words}
              <SortMark view={view} sort={sort} />
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortMark({ view, sort }: { view: ProductView; sort: ProductSort }) {
  if (view.sort !== sort) return null;
  return (
    <svg width="10" height="8" viewBox="0 0 10 8" aria-hidden="true" className="ml-1 inline-block">
      <path d={view.descending ? "M1 1.5H9L5 7z" : "M1 6.5H9L5 1z"} fill="var(--color-accent)" />
    </svg>
  );
}

/** "newest release, newest first, then maker and name". */
function sortWords({ sort, descending }: ProductView): string {
  const order = descending ? ", last first" : "";
  const words = heads.find((head) => head.sort === sort)?.words.toLowerCase() ?? sort;
  if (sort === "maker") return `maker${order}, then name`;
  return `${words}${order}, then maker and name`;
}

/** Which filter to loosen. */
function emptyWords(rows: readonly ProductListRow[], { category, maker, text }: ProductView) {
  if (rows.length === 0) return "No product is on record by this day. Choose another day above.";
  const name = rows.find((row) => row.maker?.slug === maker)?.maker?.name ?? maker;
  const asked = [
    text && `“${text}” in its name, maker, technology or licence`,
    category && `the category ${category}`,
    maker && `the maker ${name}`,
  ].filter((part) => part !== "");
  return `No product has ${asked.join(" and ")}. ${asked.length === 1 ? "Clear that filter" : "Clear one of these filters"} to see more.`;
}
