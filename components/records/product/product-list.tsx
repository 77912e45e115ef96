import { Link } from "@/components/ui/link";
import { Empty } from "@/components/ui/empty";
import { formatDayOrUnknown } from "@/lib/format/days";
import type { ProductBrief } from "@/lib/reports/product/product-brief";
import { productAddress } from "../addresses";

/** A vendor's products; announced ones say that they do not ship yet. */
export function ProductList({ products, day }: { products: readonly ProductBrief[]; day: string }) {
  if (products.length === 0) return <Empty reason="No product of its own is on record." />;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Product</th>
          <th scope="col">What it is</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {products.map(({ slug, name, category, firstReleasedOn, upcoming }) => (
          <tr key={slug}>
            <th scope="row">
              <Link href={productAddress(day, slug)} className="link-ink">
                {name}
              </Link>
            </th>
            <td className="text-ink-2">{category}</td>
            <td className="day">
              {upcoming ? "announced, not shipped" : formatDayOrUnknown(firstReleasedOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
