import { Link } from "@/components/ui/link";
import { AddForm } from "@/components/compare/add-form";
import { comparisonAddress } from "@/components/records/addresses";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { categoryName, sentenceStart } from "@/lib/format/names";
import type { CompareChoices } from "@/lib/reports/compare/compare-choices";

/** So many vendors are offered as rivals of the first. */
const RIVALS = 8;

/** Where to choose: by a name, or from pairs worth a look. */
export function CompareChooseView({ choices, day }: { choices: CompareChoices; day: string }) {
  const [first, ...others] = choices.vendors;
  return (
    <>
      <PageTitle
        finding="Choose two to six vendors or products to compare"
        dek="They stand side by side as of this day: what the evidence settles between them, and what differs."
      />
      <div className="grid gap-8 lg:grid-cols-2">
        <Figure finding="Vendors">
          <AddForm of="vendors" slugs={[]} second={null} day={day} />
          {first === undefined ? (
            <Empty reason="No vendor is rated on this day." action="Choose another day above." />
          ) : (
            <ul className="mt-2">
              {others.slice(0, RIVALS).map((other) => (
                <li key={other.slug} className="border-b border-rule">
                  <Link
                    href={comparisonAddress(day, {
                      of: "vendors",
                      slugs: [first.slug, other.slug],
                    })}
                    prefetch={false}
                    className="inline-flex items-baseline gap-2 py-3 md:py-1.5"
                  >
                    <VendorGlyph slot={first.colourSlot} />
                    <span className="link-ink">
                      {first.name} and {other.name}
                    </span>
                    <VendorGlyph slot={other.colourSlot} />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Figure>
        <Figure finding="Products">
          <AddForm of="products" slugs={[]} second={null} day={day} />
          <ul className="mt-2">
            {choices.products.map(({ category, pair }) => (
              <li key={category} className="border-b border-rule">
                <Link
                  href={comparisonAddress(day, {
                    of: "products",
                    slugs: pair.map(({ slug }) => slug),
                  })}
                  prefetch={false}
                  className="link-ink inline-block py-3 md:py-1.5"
                >
                  {pair.map(({ name }) => name).join(" and ")}
                </Link>
                <span className="ml-2 text-note text-ink-3">
                  {sentenceStart(categoryName(category))}
                </span>
              </li>
            ))}
          </ul>
        </Figure>
      </div>
    </>
  );
}
