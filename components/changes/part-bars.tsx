import { scaleLinear } from "d3-scale";
import { pixel } from "@/lib/format/numbers";
import type { MovePart } from "@/lib/reports/change/move-row";

const SLOT = 26;
const BAR = 14;
const HEIGHT = 36;
const MIDDLE = HEIGHT / 2;

/**
 * The five parts of a move as bars, each in the place of its column: above the line gained, below
 * it lost and hatched. The numbers stand beside it, so a screen reader skips it.
 */
export function PartBars({ parts, most }: { parts: readonly MovePart[]; most: number }) {
  const size = scaleLinear([0, most === 0 ? 1 : most], [0, MIDDLE - 2]);
  const width = SLOT * parts.length;
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      className="block min-w-[130px]"
    >
      <path d={`M0 ${MIDDLE}H${width}`} stroke="var(--color-rule-strong)" />
      {parts.map(({ cause, points }, at) => {
        const height = pixel(size(Math.abs(points)));
        const left = at * SLOT + (SLOT - BAR) / 2;
        return points < 0 ? (
          <path
            key={cause}
            d={`M${left} ${MIDDLE}h${BAR}v${height}h${-BAR}z${hatch(left, height)}`}
            fill="none"
            stroke="var(--color-ink-2)"
          />
        ) : (
          <path
            key={cause}
            d={`M${left} ${MIDDLE}h${BAR}v${-height}h${-BAR}z`}
            fill="var(--color-ink-2)"
          />
        );
      })}
    </svg>
  );
}

/** Level lines, so that a loss differs from a gain in more than its side. */
function hatch(left: number, height: number): string {
  const lines = Math.floor(height / 3);
  return Array.from({ length: lines }, (_, at) => `M${left} ${MIDDLE + 3 * (at + 1)}h${BAR}`).join(
    "",
  );
}
