import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import { countOf } from "@/lib/format/numbers";
import type { VendorMark } from "@/lib/reports/vendor-mark";

export type PriceBoardProps = {
  asOf: string;
  products: readonly {
    slug: string;
    name: string;
    maker: VendorMark | null;
    panels: readonly ReactNode[];
    rows: readonly ReactNode[];
  }[];
  /** Choosing a maker or a product; nothing where no script runs. */
  children?: ReactNode;
};

/** List prices over time, drawn where they compare, and every one as a line. */
export function PriceBoard({ asOf, products, children }: PriceBoardProps) {
  const panels = products.flatMap((product) => product.panels);
  const rows = products.flatMap((product) => product.rows);
  return (
    <>
      {panels.length > 0 && (
        <Figure
          finding={`List prices over time: ${countOf(panels.length, "group")} of prices that compare`}
          unit="One currency, unit and term to a drawing; the line runs while the price was in force. Each mark leads to its record."
          caption={`${asOf}. Scales start at 0 and differ between drawings; the table below holds the same prices.`}
        >
          <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">{panels}</div>
        </Figure>
      )}
      <Figure finding={`${countOf(rows.length, "price")} on record`} caption={asOf}>
        {children}
        {rows.length === 0 ? (
          <Empty reason="No price is on record for this choice." action="Choose another above." />
        ) : (
          <ScrollBox label="Prices on record">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Product and edition</th>
                  <th scope="col" className="number">
                    Price
                  </th>
                  <th scope="col">Unit</th>
                  <th scope="col">Minimum</th>
                  <th scope="col">In force</th>
                  <th scope="col">Kind and source</th>
                </tr>
              </thead>
              <tbody>{rows}</tbody>
            </table>
          </ScrollBox>
        )}
      </Figure>
    </>
  );
}
