import type { ReactNode } from "react";
import { StructureTwin } from "@/components/records/structure/structure-twin";
import { Figure } from "@/components/ui/figure";
import { formatHhi, formatHhiRange, formatPeriod, placeName } from "@/lib/format/concentration";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, pixel } from "@/lib/format/numbers";
import type { MarketStructure, StructureSeries } from "@/lib/reports/structure/market-structure";
import type { StructurePoint } from "@/lib/reports/structure/structure-point";
import { GuidelineBands } from "./guideline-bands";
import { LAYOUT, TICKS, type StructureScales } from "./structure-layout";

type Props = Pick<StructureSeries, "finding" | "points"> & {
  take: ReactNode;
  guidelines: MarketStructure["guidelines"];
  asOf: string;
  scales: StructureScales;
};

/** One segment's HHI over the years: a bar for what the rest allows, its shares counted above. */
export function StructureChart({ finding, points, guidelines, asOf, scales, take }: Props) {
  const [{ segment, geography, publisher, kind }] = points;
  const place = geography === null ? "" : `, ${placeName(geography)}`;
  const inWords = points
    .map((point) =>
      point.figure ? `${formatPeriod(point.period)}: ${formatHhiRange(point.figure.hhi)}` : "",
    ) // prettier-ignore
    .join("; ");
  return (
    <Figure
      finding={finding}
      unit={`HHI 0–10,000, ${kind.replace("-", " ")} figures of ${publisher}${place}. Bar: lower to upper bound; number: published shares behind it`}
      caption={`${formatDayInFull(asOf)}. Grey: moderate under the 2023 guidelines (solid edges) and those of 2010 (dashed).`}
      twin={<StructureTwin points={points} segment={segment} />}
      take={take}
    >
      <svg
        viewBox={`0 0 ${LAYOUT.width} ${LAYOUT.height}`}
        className="block w-full max-w-[460px]"
        role="img"
        aria-label={`HHI of ${segment}. ${inWords}`}
      >
        <GuidelineBands guidelines={guidelines} y={scales.y} />
        <Axes years={scales.years(points)} y={scales.y} />
        {points.map((point) => (
          <Bar key={point.period} point={point} x={scales.x(points, point)} y={scales.y} />
        ))}
      </svg>
    </Figure>
  );
}

type AxesProps = { years: { year: number; x: number }[]; y: StructureScales["y"] };

function Axes({ years, y }: AxesProps) {
  const { plot } = LAYOUT;
  return (
    <g className="fill-ink-3 text-note">
      {TICKS.map((tick) => (
        <text key={tick} x={plot.left - 6} y={pixel(y(tick)) + 4} textAnchor="end">
          {formatHhi(tick)}
        </text>
      ))}
      <path
        d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`}
        fill="none"
        stroke="var(--color-rule-strong)"
      />
      {years.map(({ year, x }, place) => (
        <g key={year}>
          <path d={`M${pixel(x)} ${plot.bottom}v5`} stroke="var(--color-rule-strong)" />
          {place < years.length - 1 && (
            <text
              x={pixel((x + (years[place + 1]?.x ?? x)) / 2)}
              y={plot.bottom + 17}
              textAnchor="middle"
            >
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

const HALF_BAR = 3.5;
/** A bar of a few points of HHI must still be seen. */
const THINNEST = 2.5;

type BarProps = { point: StructurePoint; x: number; y: StructureScales["y"] };

function Bar({ point: { figure, period, shares }, x, y }: BarProps) {
  if (figure === null) return null;
  const top = y(figure.hhi.high);
  return (
    <g>
      <title>{`${formatPeriod(period)}: HHI ${formatHhiRange(figure.hhi)}, from ${countOf(shares.length, "share")}`}</title>
      <rect
        x={pixel(x - HALF_BAR)}
        y={pixel(top)}
        width={2 * HALF_BAR}
        height={pixel(Math.max(THINNEST, y(figure.hhi.low) - top))}
        fill="var(--color-ink-2)"
      />
      <text x={pixel(x)} y={pixel(top) - 5} textAnchor="middle" className="fill-ink text-note">
        {shares.length}
      </text>
    </g>
  );
}
