import { Suspense } from "react";
import { PricePanelDrawing } from "@/components/charts/price-steps";
import { CostBoard } from "@/components/forms/cost-board";
import { CostCalculator } from "@/components/forms/cost-calculator";
import { PriceBoard, type PriceBoardProps } from "@/components/records/price-board";
import { PriceFilter } from "@/components/records/price-filter";
import { PriceRow } from "@/components/records/price-row";
import { formatDayInFull } from "@/lib/format/days";
import type { PriceList } from "@/lib/reports/price-list";

/** What hosts would cost on one day, and every price it was known by. */
export function PriceListView({ list, day }: { list: PriceList; day: string }) {
  const { costs, dek, products } = list;
  const board: PriceBoardProps = {
    asOf: formatDayInFull(list.asOf),
    products: products.map(({ product, panels, lines }) => ({
      slug: product.slug,
      name: product.name,
      maker: product.maker,
      panels: panels.map((panel) => (
        <PricePanelDrawing key={panel.label} {...{ panel, day }} product={product.name} />
      )),
      rows: lines.map((line) => <PriceRow key={line.record.slug} {...{ line, product, day }} />),
    })),
  };
  return (
    <>
      <Suspense fallback={<CostBoard costs={costs} typed={{}} errors={{}} {...{ dek, day }} />}>
        <CostCalculator initial={costs} {...{ dek, day }} />
      </Suspense>
      <Suspense fallback={<PriceBoard {...board} />}>
        <PriceFilter {...board} />
      </Suspense>
    </>
  );
}
