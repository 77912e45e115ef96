import { Link } from "@/components/ui/link";
import type { PricedProduct } from "@/lib/reports/price/cost-row";
import { productAddress } from "../addresses";
import { VendorGlyph } from "../vendor/vendor-glyph";

type Props = { product: PricedProduct; edition: string | null; day: string };

/** A platform with its maker's mark, and the edition that is priced. */
export function PlatformName({ product, edition, day }: Props) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <VendorGlyph slot={product.maker?.colourSlot ?? null} size={12} />
      <span>
        <Link href={productAddress(day, product.slug)} className="hover:underline">
          {product.name}
        </Link>
        {edition && <span className="text-ink-2">, {edition}</span>}
      </span>
    </span>
  );
}
