import { Link } from "@/components/ui/link";
import { NOT_RATED, vendorsAddress } from "@/components/records/addresses";
import { Empty } from "@/components/ui/empty";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { PositionRow } from "@/lib/reports/market/position-row";
import type { ReportFrame } from "@/lib/reports/report-frame";
import { PositionDrawing } from "./position-drawing";
import { PositionExplorer } from "./position-explorer";
import { explorablePoints } from "./explorable-points";
import type { OtherDay } from "./position-tracks";
import { positionLayouts } from "./position-layout";
import { PositionTable } from "./position-table";
import { quadrantWords } from "./quadrant-words";

type Props = {
  finding: string;
  rows: readonly PositionRow[];
  frame: ReportFrame;
  day: string;
  /** How many more sell a hypervisor and have no place here: too little is known of them. */
  unrated: number;
  /** Another day, drawn beside it. */
  then?: OtherDay | null;
};

/** Who stands where: presence against direction, with how far missing evidence could move each. */
export function PositionChart({ finding, rows, frame, day, unrated, then = null }: Props) {
  if (rows.length === 0) {
    return (
      <Figure finding={finding}>
        <Empty
          reason={`No vendor has a record that counts by ${formatDayInFull(frame.asOf)}.`}
          action="Choose another day above."
        />
      </Figure>
    );
  }
  return (
    <Figure
      finding={finding}
      unit={`Presence and direction, 0–100. Mark: score${then ? `; open mark: on ${formatDayInFull(then.asOf)}` : ""}. Rails below and right: how far missing evidence could move it.`}
      caption={<PositionCaption {...{ rows, frame, day, unrated }} />}
      twin={<PositionTable rows={rows} day={day} />}
      take={<TakeAway frame={frame} sheet={{ name: "positions" }} drawn />}
    >
      <PositionExplorer points={explorablePoints(rows)}>
        {positionLayouts.map((layout) => (
          <PositionDrawing key={layout.name} {...{ rows, layout, day, then }} />
        ))}
      </PositionExplorer>
    </Figure>
  );
}

function PositionCaption({ rows, frame, day, unrated }: Omit<Props, "finding" | "then">) {
  return (
    <>
      {formatDayInFull(frame.asOf)}, {countOf(frame.records, "record")} from{" "}
      {countOf(frame.sources, "source")}. Percent: share of draws in that quadrant; below 80% it
      reads “only”, and the quadrant is uncertain.
      {unrated > 0 && (
        <>
          {" "}
          <Link href={`${vendorsAddress(day)}#${NOT_RATED}`} className="link">
            {countOf(unrated, "vendor that sells", "vendors that sell")} a hypervisor{" "}
            {unrated === 1 ? "is" : "are"} not rated
          </Link>
          : too little is known.
        </>
      )}
      <span className="md:hidden print:hidden">
        {" "}
        {rows.map((row) => `${row.vendor.name}: ${quadrantWords(row)}`).join("; ")}.
      </span>
    </>
  );
}
