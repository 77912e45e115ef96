import { scaleLinear } from "d3-scale";
import { daysBetween, isoDate, type IsoDate } from "@/lib/domain/iso-date";

export type YearAxis = {
  /** Pixels from the left edge of the drawing. */
  x: (day: IsoDate) => number;
  ticks: readonly { year: string; x: number }[];
};

/** Years that fit an axis of so many pixels, about 44 for each label. */
const LABEL_ROOM = 44;
const STEPS = [1, 2, 5, 10] as const;

/** Days along a drawing, with a tick at the first of January of round years. */
export function yearAxis(days: readonly IsoDate[], left: number, right: number): YearAxis {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { x: () => left, ticks: [] };
  const span = Math.max(1, daysBetween(first, last));
  const scale = scaleLinear([0, span], [left, right]);
  const x = (day: IsoDate) => scale(daysBetween(first, day));
  const years = yearsBetween(first, last);
  const step = STEPS.find((by) => (years.length / by) * LABEL_ROOM <= right - left) ?? 10;
  const ticks = years
    .filter((year) => year % step === 0)
    .map((year) => ({ year: `${year}`, x: x(isoDate.parse(`${year}-01-01`)) }));
  return { x, ticks };
}

/** Years whose first of January lies between two days. */
function yearsBetween(first: IsoDate, last: IsoDate): number[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
