import { PricePanelDrawing } from "@/components/charts/price/price-steps";
import { PriceTable } from "@/components/records/product/product-tables";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductSheet } from "@/lib/reports/product/product-sheet";

/** What a product costs over time, a drawing for each unit, and every price in words. */
export function ProductPrices({ sheet, day }: { sheet: ProductSheet; day: string }) {
  const { prices, pricePanels } = sheet;
  return (
    <Figure
      finding={`${prices.length === 0 ? "No price is" : countOf(prices.length, "price")} on record${pricePanels.length > 1 ? `, drawn in ${pricePanels.length} units that are not compared` : ""}`}
      unit={
        pricePanels.length > 0 &&
        "As listed, from 0; one drawing for each currency, unit and term with two prices or more"
      }
      caption={captionOf(sheet)}
    >
      <div className="grid grid-cols-1 gap-6">
        {pricePanels.map((panel) => (
          <PricePanelDrawing key={panel.label} panel={panel} day={day} />
        ))}
        <PriceTable prices={prices} day={day} />
      </div>
    </Figure>
  );
}

function captionOf({ asOf, pricePanels }: ProductSheet): string {
  const on = `${formatDayInFull(asOf)}. Each price leads to its record.`;
  return pricePanels.length === 0
    ? on
    : `${on} A line runs while its price was asked, at most to the next one of its edition; its mark is dotted where no source has been read yet.`;
}
