"use client";

import type { ReactNode } from "react";
import { PricePanelDrawing } from "@/components/charts/price/price-steps";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { countOf } from "@/lib/format/numbers";
import type { ProductPrices } from "@/lib/reports/price/price-history";
import { PriceTable } from "./price-table";

export type PriceBoardProps = {
  /** "31 October 2005". */
  asOf: string;
  day: string;
  products: readonly ProductPrices[];
  /** Choosing a maker or a product; nothing where no script runs. */
  children?: ReactNode;
};

/** List prices over time, drawn where they compare, and every one as a line. */
export function PriceBoard({ asOf, day, products, children }: PriceBoardProps) {
  const panels = products.flatMap((one) => one.panels.map((panel) => ({ ...one, panel })));
  const prices = products.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      {panels.length > 0 && (
        <Figure
          finding={`List prices over time: ${countOf(panels.length, "group")} of prices that compare`}
          unit="One currency, unit and term to a drawing; the line runs while the price was in force. Each mark leads to its record."
          caption={`${asOf}. Scales start at 0 and differ between drawings; the table below holds the same prices.`}
        >
          <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
            {panels.map(({ product, panel }) => (
              <PricePanelDrawing
                key={`${product.slug} ${panel.label}`}
                {...{ panel, day }}
                product={product.name}
              />
            ))}
          </div>
        </Figure>
      )}
      <Figure finding={`${countOf(prices, "price")} on record`} caption={asOf}>
        {children}
        {prices === 0 ? (
          <Empty reason="No price is on record for this choice." action="Choose another above." />
        ) : (
          <PriceTable products={products} day={day} />
        )}
      </Figure>
    </>
  );
}
