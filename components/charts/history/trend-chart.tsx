import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ReportFrame } from "@/lib/reports/report-frame";
import type { VendorTrend } from "@/lib/reports/history/vendor-trend";
import { TrendPanel } from "./trend-panel";
import { TrendTable } from "./trend-table";

type Props = { trend: VendorTrend; frame: ReportFrame; day: string };

/** How one vendor came to stand where it stands, with jumps of evidence kept apart. */
export function TrendChart({ trend, frame, day }: Props) {
  const { vendor, steps, finding } = trend;
  const jumps = steps.filter(({ presence }) => presence?.coverageJump).length;
  const panel = { slot: vendor.colourSlot, steps };
  return (
    <Figure
      finding={finding}
      unit="Points 0–100 at each quarter end, scored from what was public on it. Tinted: how far missing evidence could move the score. Strip below: coverage, the share of the score that is evidence."
      caption={`${formatDayInFull(frame.asOf)}, ${countOf(frame.records, "record")} from ${countOf(frame.sources, "source")}. Hollow, on a dotted line: how much is known changed, ${countOf(jumps, "time")} on presence; that is no move of the market. Evidence also ages: a score without new readings drifts towards that of an unknown vendor; such quarters say nothing in the table’s last column.`}
      twin={<TrendTable trend={trend} day={day} />}
      take={
        <TakeAway frame={frame} sheet={{ name: "trend", ask: { vendor: vendor.slug } }} drawn />
      }
    >
      <div className="grid gap-x-4 gap-y-2 md:grid-cols-2 print:grid-cols-2">
        <TrendPanel name="Presence" axis="presence" {...panel} />
        <TrendPanel name="Direction" axis="direction" {...panel} />
      </div>
    </Figure>
  );
}
