import { Suspense } from "react";
import { ProductBrowser, ProductBrowserAtRest } from "@/components/products/product-browser";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductList } from "@/lib/reports/product/product-list";

/** Every product of the day in one table. */
export function ProductListView({ list, day }: { list: ProductList; day: string }) {
  const { rows } = list;
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(rows.length, "product")} by this day`}
        unit="Support records: answers on what it runs, runs on and can do. Exploited: vulnerabilities known to be used in attacks."
        caption={`${formatDayInFull(list.asOf)}, ${countOf(list.records, "record")} from ${countOf(list.sources, "source")}. A release leads to its record and evidence; a dotted line under it: not yet verified.`}
      >
        <Suspense fallback={<ProductBrowserAtRest rows={rows} day={day} />}>
          <ProductBrowser rows={rows} day={day} />
        </Suspense>
      </Figure>
    </>
  );
}
