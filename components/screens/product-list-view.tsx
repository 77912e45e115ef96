import { WholeTable } from "@/components/table/whole-table";
import { frameOf } from "@/components/take/frame-of";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductList } from "@/lib/reports/product/product-list";

const noun = { one: "product", many: "products" };

/** Every product of the day in one table. */
export function ProductListView({ list, day }: { list: ProductList; day: string }) {
  const { table, sort } = list;
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(table.rows.length, "product")} by this day`}
        unit="Support records: answers on what it runs, runs on and can do. Exploited: vulnerabilities known to be used in attacks."
        caption={`${formatDayInFull(list.asOf)}, ${countOf(list.records, "record")} from ${countOf(list.sources, "source")}. A release opens its evidence; a dotted line under it: not yet verified.`}
      >
        <WholeTable
          {...{ table, sort, noun, day }}
          take={{ list: "products", frame: frameOf(list) }}
        />
      </Figure>
    </>
  );
}
