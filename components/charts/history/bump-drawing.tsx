import { VendorShape, vendorColour } from "@/components/records/vendor/vendor-shape";
import { pixel } from "@/lib/format/numbers";
import type { RankHistory } from "@/lib/reports/history/rank-history";
import { BumpNames, type PlacedLine } from "./bump-names";
import { drawnDays, type BumpLayout } from "./bump-layout";
import { drawnSlots } from "../position/drawn-vendors";
import { linePaths, runsOf } from "./line-runs";
import { Hollows } from "./trend-panel";
import { yearAxis, type YearAxis } from "../year-axis";

type Props = { ranks: RankHistory; layout: BumpLayout; day: string };

const TOP = 18;
const AXIS = 26;

/** Ranks by presence, 1 on top; a line for each vendor, named where it ends. */
export function BumpDrawing({ ranks, layout, day }: Props) {
  const { days, lines } = drawnDays(ranks, layout.yearly);
  const years = yearAxis(days, layout.left, layout.right);
  const rows = lowestRow(lines);
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
      fontSize={layout.yearly ? 12 : 13}
      aria-label={`Rank by presence per ${layout.yearly ? "year" : "quarter"}, first on top`}
    >
      <BumpGrid {...{ layout, years, rows, y }} bottom={y(rows) + 12} />
      {placed.toReversed().map(({ line, slot, points }) => (
        <BumpLine key={line.vendor.slug} {...{ slot, points }} />
      ))}
      <BumpNames {...{ placed, layout, day }} last={days.length - 1} bottom={height} />
    </svg>
  );
}

/** The row furthest down on which a line runs. */
function lowestRow(lines: RankHistory["lines"]): number {
  const rows = lines.flatMap(({ places }) => places.map((place) => place?.row ?? 0));
  return rows.reduce((lowest, row) => Math.max(lowest, row), 0);
}

type LineProps = Pick<PlacedLine, "slot" | "points">;

function BumpLine({ slot, points }: LineProps) {
  const paths = linePaths(points);
  const colour = vendorColour(slot);
  const marked = runsOf(points).flatMap(({ from, to }) =>
    [...new Set([from, to])].flatMap((at) => points[at] ?? []),
  );
  const jumps = points.flatMap((it) => (it?.coverageJump ? it : []));
  return (
    <g>
      {paths.solid && (
        <path d={paths.solid} fill="none" stroke={colour} strokeWidth={slot === null ? 1.5 : 2.5} />
      )}
      {paths.broken && (
        <path
          d={paths.broken}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray="2 3"
        />
      )}
      <Hollows at={jumps.filter((it) => !marked.includes(it))} colour={colour} />
      <Hollows at={jumps.filter((it) => marked.includes(it))} colour={colour} radius={7.5} />
      {marked.map(({ x, y }) => (
        <VendorShape key={pixel(x)} slot={slot} x={pixel(x)} y={pixel(y)} radius={4.6} />
      ))}
    </g>
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
