import { ScrollBox } from "@/components/ui/scroll-box";
import type { ProductPrices } from "@/lib/reports/price/price-history";
import { PlatformName } from "./platform-name";
import { PriceRow } from "./price-row";

type Props = { products: readonly ProductPrices[]; day: string };

/** Every price as a line; a product with several is named once, above them. */
export function PriceTable({ products, day }: Props) {
  return (
    <ScrollBox label="Prices on record">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Product and edition</th>
            <th scope="col" className="number">
              Price
            </th>
            <th scope="col" className="min-w-32">
              Unit
            </th>
            <th scope="col" className="min-w-28">
              Minimum
            </th>
            <th scope="col" className="min-w-44">
              In force
            </th>
            <th scope="col" className="min-w-44">
              Kind and source
            </th>
          </tr>
        </thead>
        {products.map((one) => (
          <PricesOf key={one.product.slug} one={one} day={day} />
        ))}
      </table>
    </ScrollBox>
  );
}

function PricesOf({ one: { product, lines }, day }: { one: ProductPrices; day: string }) {
  const several = lines.length > 1;
  return (
    <tbody>
      {several && (
        <tr>
          <th scope="rowgroup" colSpan={6}>
            <PlatformName product={product} edition={null} day={day} />
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <PriceRow key={line.record.slug} line={line} product={several ? null : product} day={day} />
      ))}
    </tbody>
  );
}
