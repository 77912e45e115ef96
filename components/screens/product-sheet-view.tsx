import { LevelLegend } from "@/components/records/level-legend";
import { PriceTable, ReleaseTable } from "@/components/records/product-tables";
import { PromiseTable } from "@/components/records/promise-table";
import { RecordLink } from "@/components/records/record-link";
import { SupportTable } from "@/components/records/support-table";
import { VendorName } from "@/components/records/vendor-name";
import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductSheet } from "@/lib/reports/product-sheet";

/** One product on one day: what it supports, its releases, prices and promises. */
export function ProductSheetView({ sheet, day }: { sheet: ProductSheet; day: string }) {
  const { maker, support, releases, prices, promises } = sheet;
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
          </span>
        }
      />
      <div className="grid gap-8 lg:grid-cols-12">
        <Figure
          className="lg:col-span-8"
          finding={`${countOf(support.length, "answer")} on what it runs, runs on and can do`}
          unit={<LevelLegend />}
          caption={`${formatDayInFull(sheet.asOf)}. Each target leads to its record and evidence.`}
        >
          <SupportTable sheet={sheet} day={day} />
        </Figure>
        <div className="grid min-w-0 content-start gap-8 lg:col-span-4">
          <Figure finding={`What ${sheet.name} is`}>
            <Facts
              facts={sheet.facts.map(({ label, value }) => ({ label, value: formatDay(value) }))}
            />
          </Figure>
          <Figure finding={`${countOf(prices.length, "price")} on record`}>
            <PriceTable prices={prices} day={day} />
          </Figure>
          <Figure finding={`${countOf(promises.length, "promise")} about it`}>
            <PromiseTable promises={promises} day={day} vendors={false} />
          </Figure>
        </div>
      </div>
      <Figure finding={`${countOf(releases.length, "release")} by this day`}>
        <ReleaseTable releases={releases} day={day} />
      </Figure>
    </>
  );
}
