import { Sparkline } from "@/components/charts/history/sparkline";
import { NOT_RATED } from "@/components/records/addresses";
import { WholeTable } from "@/components/table/whole-table";
import { frameOf } from "@/components/take/frame-of";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { VendorList } from "@/lib/reports/vendor/vendor-list";

const noun = { one: "vendor", many: "vendors" };

/** Every vendor on record in one table: the scored ones by presence, then all others by name. */
export function VendorListView({ list, day }: { list: VendorList; day: string }) {
  const { table, sort, trends, unrated } = list;
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(list.rows.length, "vendor is", "vendors are")} scored`}
        unit="Presence and direction, 0–100, and under them what missing evidence could make of them"
        caption={`${formatDayInFull(list.asOf)}, ${countOf(list.records, "record")} from ${countOf(list.sources, "source")}. Shares over ${formatCount(list.draws)} draws, seed ${list.seed}. Trends: quarter ends, 0–100, each scored from what was public on it; hollow, on a dotted line: how much is known changed, no move of the market.`}
      >
        <WholeTable
          {...{ table, sort, noun, day }}
          take={{ list: "vendors", frame: frameOf(list) }}
          extras={trends.length > 0 ? lines(trends) : []}
        />
      </Figure>
      {unrated.length > 0 && (
        <p id={NOT_RATED} className="max-w-[34em] font-serif text-dek text-ink-2">
          {countOf(unrated.length, "vendor sells", "vendors sell")} a hypervisor and{" "}
          {unrated.length === 1 ? "is" : "are"} not rated: too little is known. They stand in the
          table above after those that are scored; the column “Quadrant” says what is missing.
        </p>
      )}
    </>
  );
}

/** How presence and direction went, drawn on the server: the table only puts them in their rows. */
function lines(trends: VendorList["trends"]) {
  return (["presence", "direction"] as const).map((axis) => ({
    head: `${axis === "presence" ? "Presence" : "Direction"} since 2003`,
    drawn: Object.fromEntries(
      trends.map(({ vendor, steps }) => [
        vendor.slug,
        <Sparkline key={axis} axis={axis} slot={vendor.colourSlot} steps={steps} />,
      ]),
    ),
  }));
}
