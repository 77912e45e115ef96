"use client";

import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useSearchParams } from "next/navigation";
import { productSorts, defaultProductView } from "./product-view";
import type { ProductListRow } from "@/lib/reports/product/product-list";
import { notUnderstood } from "./not-understood";
import { ProductTable } from "./product-table";

const inAddress = {
  category: parseAsString.withDefault(""),
  maker: parseAsString.withDefault(""),
  text: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(productSorts).withDefault(defaultProductView.sort),
  descending: parseAsBoolean.withDefault(false),
};

/** The table with its view in the address: the same address shows the same rows. */
export function ProductBrowser({ rows, day }: { rows: readonly ProductListRow[]; day: string }) {
  const [asked, setView] = useQueryStates(inAddress, { history: "replace" });
  const wrong = notUnderstood(useSearchParams(), rows);
  const view = {
    ...asked,
    category: wrong.includes("category") ? "" : asked.category,
    maker: wrong.includes("maker") ? "" : asked.maker,
  };
  return (
    <>
      {wrong.length > 0 && (
        <p role="status" className="mb-2 text-table text-ink-2">
          Not understood in the address and left out: {wrong.join(", ")}. Choose from the lists
          below.
        </p>
      )}
      <ProductTable rows={rows} view={view} change={(to) => void setView(to)} day={day} />
    </>
  );
}

/** The same in its default view, for the page as it is first served. */
export function ProductBrowserAtRest({ rows, day }: Parameters<typeof ProductBrowser>[0]) {
  return <ProductTable rows={rows} view={defaultProductView} change={() => {}} day={day} />;
}
