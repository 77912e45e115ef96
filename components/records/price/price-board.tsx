"use client";

import type { ReactNode } from "react";
import { PricePanelDrawing } from "@/components/charts/price/price-steps";
import { Empty } from "@/components/ui/empty";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductPrices } from "@/lib/reports/price/price-history";
import type { ReportFrame } from "@/lib/reports/report-frame";
import { PriceTable } from "./price-table";

export type PriceBoardProps = {
  frame: ReportFrame;
  /** The maker or product whose prices these are; nothing: all. */
  ask?: Readonly<Record<string, string>>;
  day: string;
  products: readonly ProductPrices[];
  /** Choosing a maker or a product; nothing where no script runs. */
  children?: ReactNode;
};

/** List prices over time, drawn where they compare, and every one as a line. */
export function PriceBoard({ frame, ask = {}, day, products, children }: PriceBoardProps) {
  const panels = products.flatMap((one) => one.panels.map((panel) => ({ ...one, panel })));
  const asOf = formatDayInFull(frame.asOf);
  const prices = products.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      {panels.length > 0 && (
        <Figure
          finding={`List prices over time: ${countOf(panels.length, "group")} of prices that compare`}
          unit="One currency, unit and term to a drawing; the line runs while the price was in force. Each mark leads to its record."
          caption={`${asOf}. Scales start at 0 and differ between drawings; the table below holds the same prices.`}
          take={<TakeAway frame={frame} sheet={{ name: "prices", ask }} drawn />}
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
      <Figure
        finding={`${countOf(prices, "price")} on record`}
        caption={asOf}
        take={<TakeAway frame={frame} sheet={{ name: "prices", ask }} />}
      >
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
