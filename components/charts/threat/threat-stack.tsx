import { leverAnchor, threatAddress } from "@/components/records/addresses";
import { levers } from "@/lib/domain/lever";
import { formatPoints, pixel, widthOf } from "@/lib/format/numbers";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";
import type { ThreatScale } from "./threat-scale";

type Props = { row: ThreatRow; scale: ThreatScale; incumbent: string; day: string };

/**
 * One challenger's threat: seven segments in fixed order, each leading to its lines, then a line
 * to the upper bound. A segment says its value from 30 px on; the table says all of them.
 *
 * The links are plain ones: only the browser itself opens closed lines that an address leads into.
 */
export function ThreatStack({ row, scale, incumbent, day }: Props) {
  const total = scale.share(row.points);
  const reach = scale.share(row.high) - total;
  return (
    <div className="relative h-6">
      <div className="flex h-full gap-px" style={{ width: widthOf(total) }}>
        {drawn(row).map(({ lever, points }) => (
          <a
            key={lever}
            href={`${threatAddress(day, incumbent)}#${leverAnchor(row.challenger.slug, lever)}`}
            aria-label={`${row.challenger.name}, ${lever}: ${formatPoints(points)} points`}
            title={`${lever} ${formatPoints(points)}`}
            className="segment"
            style={{
              flex: `${pixel(points)} 1 0`,
              background: `var(--lever-${lever})`,
              color: `var(--on-${lever})`,
            }}
          >
            <span className="segment-value">{formatPoints(points)}</span>
          </a>
        ))}
      </div>
      {reach > 0 && (
        <div
          className="absolute top-1/2 h-3 -translate-y-1/2 border-r-[1.5px] border-ink"
          style={{ left: widthOf(total), width: widthOf(reach) }}
        >
          <div className="absolute top-1/2 right-0 left-0.5 -translate-y-1/2 border-t-[1.5px] border-ink" />
        </div>
      )}
    </div>
  );
}

function drawn(row: ThreatRow) {
  return levers.flatMap(
    (lever) => row.byLever.find((entry) => entry.lever === lever && entry.points > 0) ?? [],
  );
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
