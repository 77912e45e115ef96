import { Suspense } from "react";
import { CostBoard } from "@/components/forms/cost-board";
import { CostCalculator } from "@/components/forms/cost-calculator";
import { PriceBoard } from "@/components/records/price/price-board";
import { PriceFilter } from "@/components/records/price/price-filter";
import { frameOf } from "@/components/take/frame-of";
import type { PriceList } from "@/lib/reports/price/price-list";

/**
 * What hosts would cost on one day, and every price it was known by. Both halves are drawn from
 * plain values in the browser's own components: sent as markup too, they would weigh twice as much.
 */
export function PriceListView({ list, day }: { list: PriceList; day: string }) {
  const { costs, dek, products } = list;
  const board = { frame: frameOf(list), products, day };
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
