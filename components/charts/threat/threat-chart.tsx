import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { Empty } from "@/components/ui/empty";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import type { IsoDate } from "@/lib/domain/iso-date";
import { countOf, formatFirstShare, formatPoints } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { ReportFrame } from "@/lib/reports/report-frame";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import { LeverKey } from "./lever-key";
import { ThreatAxis, ThreatStack } from "./threat-stack";
import { threatScale } from "./threat-scale";
import { ThreatTable } from "./threat-table";
import { unknownLevers } from "./unknown-levers";

/** So many challengers are drawn; of the rest the first screen tells the points. */
const DRAWN = 6;

type Props = {
  finding: string;
  incumbent: VendorMark;
  rows: readonly ThreatRow[];
  frame: ReportFrame;
  day: string;
  /** What each pressed it with on another day, in points, by slug. */
  then?: { asOf: IsoDate; points: ReadonlyMap<string, number> } | null;
};

/** Who threatens the leader, by lever: short rows for the first screen. */
export function ThreatChart({ finding, incumbent, rows, frame, day, then = null }: Props) {
  if (rows.length === 0) {
    return (
      <Figure finding={finding}>
        <Empty
          reason={`No challenger to ${incumbent.name} has a record that counts by this day.`}
          action="Choose another day above."
        />
      </Figure>
    );
  }
  const drawn = rows.slice(0, DRAWN);
  const rest = rows.slice(DRAWN);
  const scale = threatScale(drawn, Math.max(0, ...(then?.points.values() ?? [])));
  return (
    <Figure
      finding={finding}
      unit={`Threat to ${incumbent.name} by lever, 0–${scale.max} of 100; thin line: bound, what missing evidence could add; rank: median and 5–95% range${then ? `; open mark: on ${formatDayInFull(then.asOf)}` : ""}`}
      caption={`${formatDayInFull(frame.asOf)}. ${unknownLevers(drawn)}`}
      twin={<ThreatTable rows={rows} day={day} />}
      take={
        <TakeAway frame={frame} sheet={{ name: "threats", ask: { to: incumbent.slug } }} drawn />
      }
    >
      <LeverKey />
      <ol className="mt-3 grid gap-3">
        {drawn.map((row) => (
          <li key={row.challenger.slug}>
            <div className="flex items-baseline gap-2">
              <VendorGlyph slot={row.challenger.colourSlot} />
              <span className="text-base font-semibold">{row.challenger.name}</span>
              <span className="ml-auto text-right text-note text-ink-3">
                {`rank ${rankInWords(row.rank, row.tiedWith, rows.length)}; ${formatFirstShare(row.topShare)}`}
                {then && ` · ${formatDay(then.asOf)}: ${pointsThen(then.points, row)}`}
              </span>
              <span className="w-14 text-right text-[20px]/[24px] font-semibold">
                {formatPoints(row.points)}
              </span>
            </div>
            <ThreatStack
              {...{ row, scale, day }}
              incumbent={incumbent.slug}
              then={then?.points.get(row.challenger.slug) ?? null}
            />
          </li>
        ))}
      </ol>
      <ThreatAxis scale={scale} />
      {rest.length > 0 && (
        <p className="mt-2 text-table text-ink-2">
          {countOf(rest.length, "more scores less", "more score less")}:{" "}
          {rest.map((row) => `${row.challenger.name} ${formatPoints(row.points)}`).join(", ")}.
        </p>
      )}
    </Figure>
  );
}

function pointsThen(points: ReadonlyMap<string, number>, { challenger }: ThreatRow): string {
  const own = points.get(challenger.slug);
  return own === undefined ? "not rated" : formatPoints(own);
}
