import { formatPoints, formatRange } from "@/lib/format/numbers";
import type { PositionRow } from "@/lib/reports/market/position-row";
import { drawnSlots } from "./drawn-vendors";
import { quadrantWords } from "./quadrant-words";

/** One vendor as the interactive chart needs it: places as numbers, everything said as words. */
export type ExplorablePoint = {
  name: string;
  slot: number | null;
  presence: number;
  direction: number;
  /** What missing evidence could make of it: the corners of a rectangle, 0–100. */
  bounds: { left: number; right: number; bottom: number; top: number };
  lines: readonly string[];
};

/** Only what the chart shows crosses to the browser: no evidence, no criteria. */
export function explorablePoints(rows: readonly PositionRow[]): ExplorablePoint[] {
  const slots = drawnSlots(rows.map(({ vendor }) => vendor));
  return rows.map((row, index) => ({
    name: row.vendor.name,
    slot: slots[index] ?? null,
    presence: row.presence.points,
    direction: row.direction.points,
    bounds: {
      left: row.presence.low,
      right: row.presence.high,
      bottom: row.direction.low,
      top: row.direction.high,
    },
    lines: [
      `Presence ${formatPoints(row.presence.points)}, bounds ${formatRange(row.presence.low, row.presence.high)}`,
      `Direction ${formatPoints(row.direction.points)}, bounds ${formatRange(row.direction.low, row.direction.high)}`,
      quadrantWords(row),
    ],
  }));
}
