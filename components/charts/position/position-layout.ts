import { scaleLinear } from "d3-scale";

/** Sizes in pixels of one drawing; wide for screens, narrow for a phone, paper for half a page. */
export type PositionLayout = {
  name: "wide" | "narrow" | "paper";
  width: number;
  plot: { left: number; top: number; right: number; bottom: number };
  lane: number;
  shares: boolean;
  /** Height of a vendor's label, and about the width of one letter of its name. */
  label: { height: number; letter: number };
};

export const positionLayouts: readonly PositionLayout[] = [
  {
    name: "wide",
    width: 733,
    plot: { left: 34, top: 26, right: 590, bottom: 398 },
    lane: 13,
    shares: true,
    label: { height: 30, letter: 7.4 },
  },
  {
    name: "narrow",
    width: 358,
    plot: { left: 28, top: 26, right: 268, bottom: 280 },
    lane: 9,
    shares: false,
    label: { height: 14, letter: 6.4 },
  },
];

/** Drawn at its own size on paper, where it is neither hidden nor scaled to the width of a screen. */
export const paperLayout: PositionLayout = {
  name: "paper",
  width: 392,
  plot: { left: 28, top: 22, right: 300, bottom: 184 },
  lane: 10,
  shares: false,
  label: { height: 13, letter: 5.6 },
};

export const FULL_SCALE = 100;
export const TICKS = [0, 25, 50, 75, 100] as const;

/** Room between the plot and its first rail: ticks below, nothing at the right. */
const RAIL_GAP = { below: 32, right: 16 } as const;
const AXIS_NAME = 24;

/** Both scales, always 0–100, and where each vendor's rails run. */
export function positionScales(layout: PositionLayout, rows: number) {
  const { plot, lane } = layout;
  const rail = Math.min(lane, (layout.width - plot.right - RAIL_GAP.right - 4) / Math.max(rows, 1));
  return {
    x: scaleLinear([0, FULL_SCALE], [plot.left, plot.right]),
    y: scaleLinear([0, FULL_SCALE], [plot.bottom, plot.top]),
    railBelow: (row: number) => plot.bottom + RAIL_GAP.below + row * lane,
    railRight: (row: number) => plot.right + RAIL_GAP.right + row * rail,
    height: plot.bottom + RAIL_GAP.below + rows * lane + AXIS_NAME,
  };
}
