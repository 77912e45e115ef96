import { scaleLinear } from "d3-scale";
import type { PriceLine, PricePanel } from "@/lib/reports/price/price-history";

export type PlacedLine = {
  line: PriceLine;
  from: number;
  until: number;
  y: number;
  labelY: number;
};

/** The plot leaves room beside it for the start of each label, also on a phone. */
const WIDTH = 500;
const PLOT = { left: 52, right: 236, top: 12 } as const;
/** Labels are 12 px high; two lines of them need this much. */
const LABEL = 15;
const LEAST_PLOT = 84;
const AXIS = 24;
/** A price of one day is still drawn as a line this long. */
const LEAST_LINE = 3;

/** Where each price of a panel is drawn, in pixels; labels are parted so that none overlap. */
export function stepLayout({ lines }: PricePanel) {
  const bottom = PLOT.top + Math.max(LEAST_PLOT, lines.length * LABEL);
  const first = Math.min(...lines.map(({ drawn }) => yearOf(drawn.from)));
  const last = Math.max(...lines.map(({ drawn }) => yearOf(drawn.until)), first + 1);
  const [, top = 1] = scaleLinear([0, Math.max(...lines.map(amountOf), 1)], [0, 1])
    .nice(2)
    .domain();
  const x = scaleLinear([first, last], [PLOT.left, PLOT.right]);
  const y = scaleLinear([0, top], [bottom, PLOT.top]);
  const placed = lines
    .map((line) => ({ line, y: y(amountOf(line)) }))
    .toSorted((a, b) => a.y - b.y);
  const labels = parted(
    placed.map((it) => it.y),
    bottom,
  );
  return {
    ...{ width: WIDTH, height: bottom + AXIS, plot: { ...PLOT, bottom }, top },
    years: yearTicks(first, last).map((year) => ({ year, x: x(year) })),
    lines: placed.map(({ line, y: at }, index): PlacedLine => {
      const from = x(yearOf(line.drawn.from));
      const until = Math.max(x(yearOf(line.drawn.until)), from + LEAST_LINE);
      return { line, from, until, y: at, labelY: labels[index] ?? at };
    }),
  };
}

const amountOf = ({ amount }: PriceLine) => amount ?? 0;

const DAYS_PER_YEAR = 365.25;
const MS_PER_DAY = 86_400_000;

/** A day as years since 1970 began, in years of equal length: 2005-07-02 → 2005.5. */
function yearOf(day: string): number {
  return 1970 + Date.parse(day) / MS_PER_DAY / DAYS_PER_YEAR;
}

function yearTicks(first: number, last: number): number[] {
  return scaleLinear([first, last], [0, 1])
    .ticks(3)
    .filter((year) => Number.isInteger(year));
}

/** Heights moved down as little as keeps them a label apart, then up where they leave the plot. */
function parted(heights: readonly number[], bottom: number): number[] {
  let above: number = PLOT.top - LABEL;
  const down = heights.map((height) => (above = Math.max(height, above + LABEL)));
  let below = bottom + LABEL;
  return down
    .toReversed()
    .map((height) => (below = Math.min(height, below - LABEL)))
    .toReversed();
}
