import { Link } from "@/components/ui/link";
import { countOf } from "@/lib/format/numbers";
import type { PlatformRow } from "@/lib/reports/support/platform-row";
import { productAddress } from "../records/addresses";
import { Figure } from "../ui/figure";

/** Platforms of which nobody has checked anything that was asked: neither met nor failed. */
export function UncheckedList({ rows, day }: { rows: readonly PlatformRow[]; day: string }) {
  if (rows.length === 0) return null;
  return (
    <Figure finding={`Of ${countOf(rows.length, "platform")} nothing that was asked is known`}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-table">
        {rows.map(({ product }) => (
          <li key={product.slug}>
            <Link
              href={productAddress(day, product.slug)}
              prefetch={false}
              className="link-ink inline-block py-3 md:py-0"
            >
              {product.name}
            </Link>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
