import { Link } from "@/components/ui/link";
import { comparisonAddress } from "@/components/records/addresses";
import { FeedLinks } from "@/components/records/feed-links";
import { ExploitedTable } from "@/components/records/product/exploited-table";
import { LevelLegend } from "@/components/records/product/level-legend";
import { PromiseTable } from "@/components/records/promise-table";
import { RecordLink } from "@/components/records/record-link";
import { SuccessionLine } from "@/components/records/product/succession-line";
import { SupportSummary } from "@/components/records/product/support-summary";
import { SupportTable } from "@/components/records/product/support-table";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { Facts } from "@/components/ui/facts";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductSheet } from "@/lib/reports/product/product-sheet";
import { ProductLifecycle } from "./product-lifecycle";
import { ProductPrices } from "./product-prices";

/** One product on one day: its lifecycle, what it supports, costs and suffered, and its line. */
export function ProductSheetView({ sheet, day }: { sheet: ProductSheet; day: string }) {
  const { maker, support, exploited, promises } = sheet;
  const ask = { product: sheet.slug };
  return (
    <>
      <PageTitle
        finding={sheet.finding}
        trail={
          <span className="inline-flex flex-wrap items-center gap-x-3">
            {maker && <VendorName vendor={maker} day={day} />}
            <RecordLink record={sheet.record} day={day}>
              {sheet.name}: the record and its evidence
            </RecordLink>
            <Link
              href={comparisonAddress(day, { of: "products", slugs: [sheet.slug] })}
              prefetch={false}
              className="link"
            >
              Compare
            </Link>
            <span>
              <FeedLinks topic={`products/${sheet.slug}`} name={sheet.name} day={day} />
            </span>
          </span>
        }
      />
      <ProductLifecycle sheet={sheet} day={day} />
      <div className="grid gap-8 lg:grid-cols-12">
        <div className="grid min-w-0 content-start gap-8 lg:col-span-8">
          <ProductPrices sheet={sheet} day={day} />
          <Figure
            finding={
              exploited.lines.length === 0
                ? "No exploited vulnerability is on record"
                : `${countOf(exploited.lines.length, "vulnerability has", "vulnerabilities have")} been used in attacks`
            }
            caption={
              exploited.lines.length > 0 &&
              `${formatDayInFull(sheet.asOf)}. Listed and mend by: days of the list of exploited vulnerabilities. The newest release is the product’s, whichever the list means.`
            }
            take={
              exploited.lines.length > 0 && (
                <TakeAway frame={sheet} sheet={{ name: "exploited", ask }} />
              )
            }
          >
            <ExploitedTable exploited={exploited} day={day} />
          </Figure>
        </div>
        <div className="grid min-w-0 content-start gap-8 lg:col-span-4">
          <Figure finding={`What ${sheet.name} is`}>
            <Facts
              facts={sheet.facts.map(({ label, value }) => ({ label, value: formatDay(value) }))}
            />
          </Figure>
          <Figure finding={successionTitle(sheet)}>
            <SuccessionLine succession={sheet.succession} day={day} />
          </Figure>
          <Figure
            finding={supportTitle(sheet)}
            unit="Targets by the newest preferred answer; a dimension leads to its rows, a count to all products"
          >
            <SupportSummary counts={sheet.supportCounts} day={day} />
          </Figure>
          <Figure
            finding={
              promises.length === 0
                ? "No promise about it is on record"
                : `${countOf(promises.length, "promise")} about it`
            }
          >
            <PromiseTable promises={promises} day={day} vendors={false} />
          </Figure>
        </div>
      </div>
      <Figure
        finding={`${support.length === 0 ? "No answer yet" : countOf(support.length, "answer")} on what it runs, runs on and can do`}
        unit={<LevelLegend />}
        caption={`${formatDayInFull(sheet.asOf)}. Each target leads to its record and evidence.`}
        take={support.length > 0 && <TakeAway frame={sheet} sheet={{ name: "support", ask }} />}
      >
        <SupportTable sheet={sheet} day={day} />
      </Figure>
    </>
  );
}

function successionTitle({ succession: { line } }: ProductSheet): string {
  const before = line.findLast(({ place }) => place === "before");
  const after = line.find(({ place }) => place === "after");
  const parts = [
    before && `follows ${before.name}`,
    after && `is followed by ${after.name}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "It stands alone in its line" : `It ${parts.join(" and ")}`;
}

function supportTitle({ supportCounts }: ProductSheet): string {
  const checked = supportCounts.reduce((sum, count) => sum + count.checked, 0);
  const targets = supportCounts.reduce((sum, count) => sum + count.targets, 0);
  if (targets === 0) return "Nothing has been asked of any product by this day";
  return `${checked} of ${countOf(targets, "target")} checked`;
}
