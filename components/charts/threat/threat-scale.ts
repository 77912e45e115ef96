import { scaleLinear } from "d3-scale";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";

const STEP = 20;
const FULL = 100;

export type ThreatScale = { max: number; share: (points: number) => number; ticks: number[] };

/**
 * One scale for every row of a figure: from 0 to the next twenty past the furthest end drawn, which
 * may be a mark of another day.
 */
export function threatScale(rows: readonly ThreatRow[], mark = 0): ThreatScale {
  const furthest = rows.reduce(
    (most, { high, ifKept }) => Math.max(most, high, ifKept.allKept),
    Math.max(STEP, mark),
  );
  const max = Math.min(FULL, Math.ceil(furthest / STEP) * STEP);
  const share = scaleLinear([0, max], [0, 1]).clamp(true);
  const ticks = Array.from({ length: max / STEP + 1 }, (_, step) => step * STEP);
  return { max, share, ticks };
}
