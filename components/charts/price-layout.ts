import { scaleLinear, scaleUtc } from "d3-scale";
import type { IsoDate } from "@/lib/domain/iso-date";
import { earliestDay } from "@/lib/domain/partial-date";
import { pixel } from "@/lib/format/numbers";
import type { PricePanel, PriceStep } from "@/lib/reports/product/price-series";

export const PANEL_WIDTH = 640;
const PLOT = { left: 8, right: 400, top: 24, bottom: 24 };
const LABEL_HEIGHT = 17;
const LEAST_HEIGHT = 96;

export type DrawnStep = { step: PriceStep; left: number; right: number; y: number };
export type DrawnSeries = {
  edition: string;
  steps: readonly DrawnStep[];
  /** Where its label stands: as near to its last price as the others let it. */
  labelY: number;
};

export type PanelDrawing = {
  height: number;
  series: readonly DrawnSeries[];
  years: readonly { label: string; x: number }[];
  /** The top of the axis: the highest amount, in the panel's currency. */
  top: { amount: number; y: number };
  zero: number;
  today: number;
};

/** One panel: time from its first price to the day asked, amounts from 0 to the highest. */
export function drawPanel({ series }: PricePanel, asOf: IsoDate): PanelDrawing {
  const all = series.flatMap(({ steps }) => steps);
  const first = all.map(({ from }) => earliestDay(from)).toSorted()[0] ?? asOf;
  const start = first < asOf ? first : `${Number(asOf.slice(0, 4)) - 1}-01-01`;
  const x = scaleUtc([new Date(start), new Date(asOf)], [PLOT.left, PLOT.right]);
  const height = PLOT.top + PLOT.bottom + Math.max(LEAST_HEIGHT, series.length * LABEL_HEIGHT);
  const highest = Math.max(...all.map(({ amount }) => amount));
  const y = scaleLinear([0, highest], [height - PLOT.bottom, PLOT.top]);
  const place = (day: string) => pixel(x(new Date(day)));
  const drawn = series.map(({ edition, steps }) => ({
    edition,
    steps: steps.map((step) => ({
      ...{ step, left: place(earliestDay(step.from)), y: pixel(y(step.amount)) },
      right: step.until === null ? place(asOf) : place(earliestDay(step.until)),
    })),
  }));
  return {
    ...{ height, zero: height - PLOT.bottom, today: place(asOf) },
    series: withLabels(drawn, height),
    years: yearsOf(x.ticks(4), place),
    top: { amount: highest, y: pixel(y(highest)) },
  };
}

function yearsOf(ticks: readonly Date[], place: (day: string) => number) {
  return ticks
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day.endsWith("-01-01"))
    .map((day) => ({ label: day.slice(0, 4), x: place(day) }));
}

/** Labels in the order of the last prices, pushed apart from above, then back from below. */
function withLabels(series: readonly Omit<DrawnSeries, "labelY">[], height: number): DrawnSeries[] {
  const order = series.toSorted((a, b) => lastY(a) - lastY(b));
  let free = PLOT.top;
  const down = order.map((one) => {
    const labelY = Math.max(free, lastY(one) + 4);
    free = labelY + LABEL_HEIGHT;
    return { ...one, labelY };
  });
  let room = height - PLOT.bottom + 4;
  return down
    .toReversed()
    .map((one) => {
      const labelY = Math.min(room, one.labelY);
      room = labelY - LABEL_HEIGHT;
      return { ...one, labelY };
    })
    .toReversed();
}

const lastY = ({ steps }: Omit<DrawnSeries, "labelY">) => steps.at(-1)?.y ?? 0;
