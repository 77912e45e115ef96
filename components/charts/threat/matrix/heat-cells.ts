import { formatPoints, formatRange } from "@/lib/format/numbers";
import type { ThreatMatrix } from "@/lib/reports/threat/threat-matrix";

/** What is drawn of a pair: [points, bounds, shade 1–8, levers without a record]; short: all go over the wire. */
export type HeatCell = readonly [points: string, bounds: string, shade: number, unknown: number];

export type HeatGridData = {
  vendors: readonly { slug: string; name: string; colourSlot: number | null }[];
  /** By challenger, then incumbent; null = itself, or not defined. */
  cells: readonly (readonly (HeatCell | null)[])[];
  /** Mean made by each and faced by each, in the same order; null = no pair is defined. */
  made: readonly (readonly [points: string, bounds: string] | null)[];
  faced: readonly (readonly [points: string, bounds: string] | null)[];
  day: string;
};

const SHADES = 8;
const STEP = 20;

/** Where the darkest shade ends: the next twenty past the greatest threat. */
export function heatMax({ rows }: Pick<ThreatMatrix, "rows">): number {
  const all = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.points ?? []));
  return Math.ceil(Math.max(STEP, ...all) / STEP) * STEP;
}

/** The matrix as short words, ready to be drawn. */
export function heatGridOf(matrix: ThreatMatrix, day: string): HeatGridData {
  const max = heatMax(matrix);
  const shade = (points: number) => Math.min(SHADES, 1 + Math.floor((points / max) * SHADES));
  const vendors = matrix.rows.map(({ challenger }) => challenger);
  const totals = (list: ThreatMatrix["made"]) => {
    const found = new Map(list.map((total) => [total.vendor.slug, total]));
    return vendors.map(({ slug }) => {
      const total = found.get(slug);
      return total === undefined
        ? null
        : ([formatPoints(total.points), formatRange(total.low, total.high)] as const);
    });
  };
  return {
    vendors,
    cells: matrix.rows.map(({ cells }) =>
      cells.map((cell) =>
        cell === null
          ? null
          : ([
              formatPoints(cell.points),
              formatRange(cell.low, cell.high),
              shade(cell.points),
              cell.unknown.length,
            ] as const),
      ),
    ),
    ...{ made: totals(matrix.made), faced: totals(matrix.faced), day },
  };
}
