import { area } from "d3-shape";
import { scaleLinear } from "d3-scale";
import { VendorShape, vendorColour } from "@/components/records/vendor/vendor-shape";
import { formatPoints, formatShare, pixel } from "@/lib/format/numbers";
import type { TrendPoint, TrendStep } from "@/lib/reports/history/vendor-trend";
import { linePaths, runsOf } from "./line-runs";
import { yearAxis } from "../year-axis";

type Props = {
  name: string;
  slot: number | null;
  steps: readonly TrendStep[];
  axis: "presence" | "direction";
};

const WIDTH = 400;
const PLOT = { left: 30, right: 356, top: 26, bottom: 176 };
const STRIP = { top: 198, bottom: 222 };
const HEIGHT = 244;
const TICKS = [0, 25, 50, 75, 100] as const;
const FULL_SCALE = 100;

/** One axis of one vendor over the quarters: score, bounds, and how much of it is evidence. */
export function TrendPanel({ name, slot, steps, axis }: Props) {
  const years = yearAxis(
    steps.map(({ day }) => day),
    PLOT.left,
    PLOT.right,
  );
  const y = scaleLinear([0, FULL_SCALE], [PLOT.bottom, PLOT.top]);
  const strip = scaleLinear([0, 1], [STRIP.bottom, STRIP.top]);
  const points = steps.map((step) => {
    const point = step[axis];
    return point && { ...point, x: years.x(step.day), y: y(point.points) };
  });
  const paths = linePaths(points.map((it) => it && { ...it, broken: it.coverageJump }));
  const band = bandOf(points, (it) => [y(it.low), y(it.high)]);
  const coverage = bandOf(points, (it) => [STRIP.bottom, strip(it.confidence)]);
  const colour = vendorColour(slot);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className="h-auto w-full"
      role="img"
      aria-label={`${name} per quarter, 0 to 100 points, and its coverage; the table has every value`}
    >
      <TrendGrid name={name} ticks={years.ticks} y={y} />
      <path d={band} fill={colour} fillOpacity={0.13} />
      <path d={coverage} className="fill-rule-strong" fillOpacity={0.55} />
      <path d={paths.solid} fill="none" stroke={colour} strokeWidth={2} />
      <path d={paths.broken} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="2 3" />
      <Hollows at={points.flatMap((it) => (it?.coverageJump ? it : []))} colour={colour} />
      {runsOf(points).map(({ to }) => {
        const end = points[to];
        return end ? <RunEnd key={to} {...{ end, slot }} strip={strip(end.confidence)} /> : null;
      })}
    </svg>
  );
}

type Placed = TrendPoint & { x: number; y: number };

function bandOf(
  points: readonly (Placed | null)[],
  edges: (point: Placed) => [number, number],
): string {
  const draw = area<Placed | null>()
    .digits(1)
    .defined((it) => it !== null)
    .x((it) => it?.x ?? 0)
    .y0((it) => (it === null ? 0 : edges(it)[0]))
    .y1((it) => (it === null ? 0 : edges(it)[1]));
  return draw([...points]) ?? "";
}

type HollowProps = {
  at: readonly { x: number; y: number }[];
  colour: string;
  radius?: number;
};

/** Jumps in coverage: the vendor's colour as outlines, nothing inside; one path for them all. */
export function Hollows({ at, colour, radius = 3 }: HollowProps) {
  const half = (sign: 1 | -1) => `a${radius} ${radius} 0 1 0 ${2 * radius * sign} 0`;
  const d = at.map(({ x, y }) => `M${pixel(x - radius)} ${pixel(y)}${half(1)}${half(-1)}`).join("");
  return d && <path d={d} fill="var(--color-paper)" stroke={colour} strokeWidth={1.5} />;
}

type EndProps = { end: Placed; slot: number | null; strip: number };

function RunEnd({ end, slot, strip }: EndProps) {
  const right = end.x + 8;
  return (
    <g className="text-note">
      <VendorShape slot={slot} x={pixel(end.x)} y={pixel(end.y)} radius={4.2} />
      <text x={pixel(right)} y={pixel(end.y) + 4} className="fill-ink font-semibold">
        {formatPoints(end.points)}
      </text>
      <text x={pixel(right)} y={pixel(strip) + 4} className="fill-ink-2">
        {formatShare(end.confidence)}
      </text>
    </g>
  );
}

type GridProps = {
  name: string;
  ticks: readonly { year: string; x: number }[];
  y: (points: number) => number;
};

function TrendGrid({ name, ticks, y }: GridProps) {
  const lines = TICKS.map((tick) => `M${PLOT.left} ${pixel(y(tick))}H${PLOT.right}`).join("");
  return (
    <g className="text-note fill-ink-3">
      <text x={0} y={14} className="fill-ink font-semibold">
        {name}
      </text>
      <path d={`${lines}M${PLOT.left} ${STRIP.bottom}H${PLOT.right}`} stroke="var(--color-rule)" />
      {TICKS.map((tick) => (
        <text key={tick} x={PLOT.left - 6} y={y(tick) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      <text x={PLOT.left} y={STRIP.top - 6}>
        Coverage
      </text>
      {ticks.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${pixel(x)} ${STRIP.bottom}v4`} stroke="var(--color-rule-strong)" />
          <text x={pixel(x)} y={HEIGHT - 6} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}
