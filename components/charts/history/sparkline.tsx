import { scaleLinear } from "d3-scale";
import { vendorColour } from "@/components/records/vendor/vendor-shape";
import { formatPoints, pixel } from "@/lib/format/numbers";
import type { TrendStep } from "@/lib/reports/history/vendor-trend";
import { linePaths, runsOf } from "./line-runs";
import { Hollows } from "./trend-panel";
import { yearAxis } from "../year-axis";

type Props = {
  slot: number | null;
  steps: readonly TrendStep[];
  axis: "presence" | "direction";
};

const WIDTH = 132;
const HEIGHT = 30;
const INSET = 4;
const FULL_SCALE = 100;

/** One axis since the archive begins, 0–100, with its last value beside it. */
export function Sparkline({ slot, steps, axis }: Props) {
  const years = yearAxis(
    steps.map(({ day }) => day),
    INSET,
    WIDTH - INSET,
  );
  const y = scaleLinear([0, FULL_SCALE], [HEIGHT - INSET, INSET]);
  const points = steps.map((step) => {
    const point = step[axis];
    return point && { x: years.x(step.day), y: y(point.points), broken: point.coverageJump };
  });
  const paths = linePaths(points);
  const colour = vendorColour(slot);
  const last = steps.at(-1)?.[axis];
  return (
    <span className="inline-flex items-center gap-2">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path
          d={`M${INSET} ${HEIGHT - INSET}H${WIDTH - INSET}`}
          stroke="var(--color-rule)"
          fill="none"
        />
        <path d={paths.solid} stroke={colour} strokeWidth={1.5} fill="none" />
        <path
          d={paths.broken}
          stroke={colour}
          strokeWidth={1.2}
          strokeDasharray="1.5 2"
          fill="none"
        />
        <Hollows at={points.flatMap((it) => (it?.broken ? it : []))} colour={colour} radius={2} />
        {runsOf(points).map(({ to }) => {
          const end = points[to];
          return end ? <circle key={to} cx={pixel(end.x)} cy={pixel(end.y)} r={2.4} fill={colour} /> : null; // prettier-ignore
        })}
      </svg>
      <span className="font-semibold">{last ? formatPoints(last.points) : "not scored"}</span>
    </span>
  );
}
