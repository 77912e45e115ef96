import { scaleLinear } from "d3-scale";
import type { StructurePoint } from "@/lib/reports/structure/structure-point";

/** Every small drawing has one size: as wide as a phone shows without scaling. */
export const LAYOUT = {
  ...{ width: 358, height: 236 },
  plot: { left: 44, right: 246, top: 22, bottom: 212 },
  /** Left ends of the two strips with the names of the classes. */
  strips: [251, 304],
} as const;

/** The highest HHI there is: one firm. */
export const FULL_HHI = 10_000;
export const TICKS = [0, 2_500, 5_000, 7_500, 10_000];

/** Half the width of a bar: one at the end of the last year stays off the strips. */
const END_ROOM = 8;

const MONTHS = 12;

/** Years since year 0 at which a period ends: 2008-06 → 2008.5. */
function endOf({ endsOn }: StructurePoint): number {
  const [year = 0, month = 0] = endsOn.split("-").map(Number);
  return year + month / MONTHS;
}

export type StructureScales = {
  /** Places of the starts of years, in pixels; the last is the end of the axis. */
  years: (points: readonly StructurePoint[]) => { year: number; x: number }[];
  x: (points: readonly StructurePoint[], point: StructurePoint) => number;
  y: (hhi: number) => number;
};

/** One scale for all drawings: as many pixels a year and a point of HHI in each. */
export function structureScales(all: readonly (readonly StructurePoint[])[]): StructureScales {
  const span = Math.max(1, ...all.map((points) => lastYear(points) - firstYear(points)));
  const { plot } = LAYOUT;
  const along = scaleLinear([0, span], [plot.left, plot.right - END_ROOM]);
  return {
    years: (points) =>
      Array.from({ length: span + 1 }, (_, step) => ({
        year: firstYear(points) + step,
        x: along(step),
      })),
    x: (points, point) => along(endOf(point) - firstYear(points)),
    y: scaleLinear([0, FULL_HHI], [plot.bottom, plot.top]),
  };
}

// December ends where the next year starts; a little less than that is still its own year.
const A_LITTLE = 0.01;
const firstYear = (points: readonly StructurePoint[]) =>
  Math.min(...points.map((point) => Math.floor(endOf(point) - A_LITTLE)));
const lastYear = (points: readonly StructurePoint[]) =>
  Math.max(...points.map((point) => Math.ceil(endOf(point) - A_LITTLE)));
