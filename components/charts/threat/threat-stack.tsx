import { threatAddress } from "@/components/records/addresses";
import { levers } from "@/lib/domain/lever";
import { formatPoints, pixel, widthOf } from "@/lib/format/numbers";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";
import { StackSegments } from "./stack-segments";
import type { ThreatScale } from "./threat-scale";

type Props = {
  row: ThreatRow;
  scale: ThreatScale;
  incumbent: string;
  day: string;
  /** Points on another day: an open mark on the bar. */
  then?: number | null;
};

/** One challenger's threat: seven segments in fixed order, then a line to the upper bound. */
export function ThreatStack({ row, scale, incumbent, day, then = null }: Props) {
  const total = scale.share(row.points);
  const reach = scale.share(row.high) - total;
  return (
    <div className="relative h-6">
      <StackSegments
        name={row.challenger.name}
        width={widthOf(total)}
        page={threatAddress(day, incumbent)}
        challenger={row.challenger.slug}
        segments={drawn(row)}
      />
      {reach > 0 && (
        <div
          className="absolute top-1/2 h-3 -translate-y-1/2 border-r-[1.5px] border-ink"
          style={{ left: widthOf(total), width: widthOf(reach) }}
        >
          <div className="absolute top-1/2 right-0 left-0.5 -translate-y-1/2 border-t-[1.5px] border-ink" />
        </div>
      )}
      {then !== null && (
        <span
          className="absolute top-1/2 size-3 -translate-1/2 rounded-full border-2 border-ink bg-paper"
          style={{ left: widthOf(scale.share(then)) }}
          aria-hidden="true"
        />
      )}
    </div>
  );
}

function drawn(row: ThreatRow) {
  return levers.flatMap((lever) => {
    const points = row.byLever.find((entry) => entry.lever === lever)?.points ?? 0;
    return points > 0 ? [[lever, pixel(points), formatPoints(points)] as const] : [];
  });
}

/** Today in grey, what the promises add when kept as expected (solid), and all of them (outline). */
export function IfKeptBar({ row, scale }: { row: ThreatRow; scale: ThreatScale }) {
  const today = scale.share(row.points);
  const expected = Math.max(scale.share(row.ifKept.expected), today);
  const all = Math.max(scale.share(row.ifKept.allKept), expected);
  return (
    <div className="mt-1 flex h-1.5" aria-hidden="true">
      <div className="bg-ink-3" style={{ width: widthOf(today) }} />
      <div className="bg-accent" style={{ width: widthOf(expected - today) }} />
      {all > expected && (
        <div className="border border-accent" style={{ width: widthOf(all - expected) }} />
      )}
    </div>
  );
}

/** The ticks under a column of stacks. */
export function ThreatAxis({ scale }: { scale: ThreatScale }) {
  return (
    <div
      className="relative h-5 border-t border-rule-strong text-note text-ink-3"
      aria-hidden="true"
    >
      {scale.ticks.map((tick, index) => (
        <span
          key={tick}
          className={`absolute top-0.5 ${index === 0 ? "" : tick === scale.max ? "-translate-x-full" : "-translate-x-1/2"}`}
          style={{ left: widthOf(scale.share(tick)) }}
        >
          {tick}
        </span>
      ))}
    </div>
  );
}
