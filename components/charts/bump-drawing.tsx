import Link from "next/link";
import { vendorAddress } from "@/components/records/addresses";
import { VendorShape, vendorColour } from "@/components/records/vendor-shape";
import { pixel } from "@/lib/format/numbers";
import type { RankHistory, RankLine } from "@/lib/reports/rank-history";
import { drawnDays, type BumpLayout } from "./bump-layout";
import { drawnSlots } from "./drawn-vendors";
import { linePaths, runsOf } from "./line-runs";
import { Hollow } from "./trend-panel";
import { yearAxis, type YearAxis } from "./year-axis";

type Props = { ranks: RankHistory; layout: BumpLayout; day: string };

const TOP = 18;
const AXIS = 26;

/** Ranks by presence, 1 on top; a line for each vendor, named where it ends. */
export function BumpDrawing({ ranks, layout, day }: Props) {
  const { days, lines } = drawnDays(ranks, layout.yearly);
  const years = yearAxis(days, layout.left, layout.right);
  const rows = Math.max(...lines.flatMap(({ places }) => places.map((place) => place?.row ?? 0)));
  const slots = drawnSlots(lines.map(({ vendor }) => vendor));
  const y = (row: number) => TOP + (row - 1) * layout.row;
  const height = y(rows) + AXIS + 8;
  const placed = lines.map((line, index) => ({
    line,
    slot: slots[index] ?? null,
    points: line.places.map((place, at) => {
      const on = days[at];
      return place === null || on === undefined
        ? null
        : { ...place, x: years.x(on), y: y(place.row), broken: place.evidenceStep };
    }),
  }));
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${height}`}
      width={layout.width}
      height={height}
      className={
        layout.name === "wide"
          ? "h-auto w-full max-md:hidden print:block!"
          : "h-auto w-full md:hidden print:hidden!"
      }
      role="group"
      aria-label={`Rank by presence per ${layout.yearly ? "year" : "quarter"}, first on top`}
    >
      <BumpGrid {...{ layout, years, rows, y }} bottom={y(rows) + 12} />
      {placed.toReversed().map(({ line, slot, points }) => (
        <BumpLine key={line.vendor.slug} {...{ slot, points }} />
      ))}
      {placed.map(({ line, points }) => (
        <LineNames
          key={line.vendor.slug}
          {...{ line, points, layout, day }}
          last={days.length - 1}
        />
      ))}
    </svg>
  );
}

type Point = { x: number; y: number; broken: boolean; coverageJump: boolean; rank: number };
type LineProps = { slot: number | null; points: readonly (Point | null)[] };

function BumpLine({ slot, points }: LineProps) {
  const paths = linePaths(points);
  const colour = vendorColour(slot);
  const ends = new Set(runsOf(points).flatMap(({ from, to }) => [from, to]));
  return (
    <g>
      <path d={paths.solid} fill="none" stroke={colour} strokeWidth={slot === null ? 1.5 : 2.5} />
      <path d={paths.broken} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="2 3" />
      {points.map((it, at) => {
        if (it === null) return null;
        if (it.coverageJump) return <Hollow key={at} x={it.x} y={it.y} colour={colour} />;
        return ends.has(at) ? (
          <VendorShape key={at} slot={slot} x={pixel(it.x)} y={pixel(it.y)} radius={4.6} />
        ) : null;
      })}
    </g>
  );
}

type NameProps = {
  line: RankLine;
  points: readonly (Point | null)[];
  layout: BumpLayout;
  day: string;
  last: number;
};

/** Name and rank at the right edge; a vendor that left is named where its line ends. */
function LineNames({ line, points, layout, day, last }: NameProps) {
  const end = runsOf(points).at(-1)?.to;
  const point = end === undefined ? null : (points[end] ?? null);
  if (point === null) return null;
  const here = end === last;
  const name = here ? `${point.rank} ${line.vendor.name}` : line.vendor.name;
  if (!here && layout.yearly) return null;
  return (
    <Link href={vendorAddress(day, line.vendor.slug)} className="hover:underline">
      <text
        x={pixel(here ? layout.right + 10 : point.x + 8)}
        y={pixel(here ? point.y + 4 : point.y - 6)}
        className={here ? "fill-ink text-table" : "fill-ink-2 text-note"}
        stroke="var(--color-paper)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {name}
      </text>
    </Link>
  );
}

type GridProps = {
  layout: BumpLayout;
  years: YearAxis;
  rows: number;
  y: (row: number) => number;
  bottom: number;
};

function BumpGrid({ layout, years, rows, y, bottom }: GridProps) {
  return (
    <g className="text-note fill-ink-3">
      {Array.from({ length: rows }, (_, at) => at + 1).map((row) => (
        <text key={row} x={layout.left - 12} y={y(row) + 4} textAnchor="end">
          {row}
        </text>
      ))}
      {years.ticks.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${pixel(x)} ${TOP - 10}V${bottom}`} stroke="var(--color-rule)" />
          <text x={pixel(x)} y={bottom + 14} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}
