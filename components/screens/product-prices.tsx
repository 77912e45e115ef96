import { PriceSteps } from "@/components/charts/product-price-steps";
import { PriceTable } from "@/components/records/product-tables";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductSheet } from "@/lib/reports/product-sheet";

/** What a product costs over time, a drawing for each unit, and every price in words. */
export function ProductPrices({ sheet, day }: { sheet: ProductSheet; day: string }) {
  const { prices, pricePanels, asOf } = sheet;
  return (
    <Figure
      finding={`${countOf(prices.length, "price")} on record${pricePanels.length > 1 ? `, in ${pricePanels.length} units that are not compared` : ""}`}
      unit={pricePanels.length > 0 && "As listed, from 0; one drawing for each currency and unit"}
      caption={`${formatDayInFull(asOf)}. A mark is the day of a price and opens its record; a dotted one is not yet verified. A line ends where its price did.`}
    >
      <div className="grid gap-6">
        {pricePanels.map((panel) => (
          <PriceSteps key={`${panel.currency} ${panel.unit}`} panel={panel} asOf={asOf} day={day} />
        ))}
        <PriceTable prices={prices} day={day} />
      </div>
    </Figure>
  );
}
