import { Link } from "@/components/ui/link";
import { threatAddress } from "@/components/records/addresses";
import { ProductList } from "@/components/records/product/product-list";
import { PromiseTable } from "@/components/records/promise-table";
import { ThreatList } from "@/components/records/vendor/threat-list";
import { WhatIfLinks } from "@/components/scenario/what-if-links";
import { Empty } from "@/components/ui/empty";
import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { countOf, formatShare } from "@/lib/format/numbers";
import type { VendorScorecard } from "@/lib/reports/vendor/vendor-scorecard";

/** Beside a vendor's score: who presses whom, what it promised, what it makes, who it is. */
export function VendorCompanion({ scorecard, day }: { scorecard: VendorScorecard; day: string }) {
  const { vendor, threatsTo, threatsFrom, rivals, promises, products } = scorecard;
  return (
    <div className="grid min-w-0 content-start gap-8 lg:col-span-4">
      <Figure
        finding={threatFinding(scorecard)}
        unit="Threat, 0–100, by points; rank: middle and 5–95% range over the draws"
      >
        {threatsTo.length + threatsFrom.length === 0 ? (
          <Empty reason="No threat to it or from it can be worked out by this day." />
        ) : (
          <div className="grid gap-4">
            {threatsTo.length > 0 && (
              <ThreatList threats={threatsTo} heading={`To ${vendor.name}, from`} day={day} />
            )}
            {threatsFrom.length > 0 && (
              <ThreatList threats={threatsFrom} heading={`From ${vendor.name}, to`} day={day} />
            )}
            {rivals > threatsTo.length && (
              <p className="text-note text-ink-3">
                The greatest of {countOf(rivals, "threat")} in each direction.
              </p>
            )}
            {threatsTo.length > 0 && (
              <Link href={threatAddress(day, vendor.slug)} className="link">
                Every line behind the threats to {vendor.name}
              </Link>
            )}
            <WhatIfLinks suppositions={scorecard.whatIf} day={day} />
          </div>
        )}
      </Figure>
      <Figure
        finding={`${countOf(promises.length, "promise")}; ${scorecard.onTime.label}`}
        unit={onTimeWords(scorecard.onTime)}
      >
        <PromiseTable promises={promises} day={day} vendors={false} />
      </Figure>
      <Figure finding={`${countOf(products.length, "product")} on record`}>
        <ProductList products={products} day={day} />
      </Figure>
      {scorecard.position && (
        <Figure finding="Who it is">
          <Facts facts={scorecard.facts} />
        </Figure>
      )}
    </div>
  );
}

function threatFinding({ vendor, threatsTo }: VendorScorecard): string {
  const first = threatsTo[0];
  return first
    ? `On points ${first.vendor.name} presses ${vendor.name} hardest`
    : `Nobody ranks against it`;
}

function onTimeWords({ settled, kept, mean, low, high }: VendorScorecard["onTime"]): string {
  const chance = `chance of keeping the next ${formatShare(mean)}, 90% interval ${formatShare(low)} to ${formatShare(high)}`;
  return settled === 0
    ? `None settled by this day; ${chance}`
    : `${kept} of ${settled} kept; ${chance}`;
}
