import { Empty } from "@/components/ui/empty";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { RankHistory } from "@/lib/reports/history/rank-history";
import type { ReportFrame } from "@/lib/reports/report-frame";
import { BumpDrawing } from "./bump-drawing";
import { bumpLayouts } from "./bump-layout";
import { BumpTable } from "./bump-table";

type Props = { ranks: RankHistory; frame: ReportFrame; day: string };

/** Who stood where in the order of presence, with the steps that are no move of the market. */
export function BumpChart({ ranks, frame, day }: Props) {
  if (ranks.lines.length === 0) {
    return (
      <Figure finding={ranks.finding}>
        <Empty reason="There is no rank to follow yet." action="Choose another day above." />
      </Figure>
    );
  }
  return (
    <Figure
      finding={ranks.finding}
      unit="Rank by presence at each quarter end, scored from what was public on it; vendors that were ever among the first eight. Solid: the market moved. Dotted: evidence came, went or aged. Hollow: how much is known of the vendor jumped."
      caption={
        <>
          {formatDayInFull(frame.asOf)}, {countOf(frame.records, "record")} from{" "}
          {countOf(frame.sources, "source")}. {ranks.separation}
          <span className="md:hidden print:hidden">
            {" "}
            Shown by year; vendors that left are in the table.
          </span>
        </>
      }
      twin={<BumpTable ranks={ranks} day={day} />}
      take={<TakeAway frame={frame} sheet={{ name: "ranks" }} drawn />}
    >
      {bumpLayouts.map((layout) => (
        <BumpDrawing key={layout.name} {...{ ranks, layout, day }} />
      ))}
    </Figure>
  );
}
