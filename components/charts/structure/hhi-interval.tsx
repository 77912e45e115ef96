import { scaleLinear } from "d3-scale";
import { pixel } from "@/lib/format/numbers";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";
import { FULL_HHI } from "./structure-layout";

type Props = {
  hhi: { low: number; high: number };
  guidelines: MarketStructure["guidelines"];
};

const WIDTH = 168;
const HEIGHT = 18;
const INSET = 4;
const AT = 8;
/** A bar of a few points of HHI must still be seen. */
const THINNEST = 2.5;

/** An HHI between its bounds on one scale in every row; ticks are the limits of "high". */
export function HhiInterval({ hhi, guidelines }: Props) {
  const x = scaleLinear([0, FULL_HHI], [INSET, WIDTH - INSET]);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M${INSET} 14.5H${WIDTH - INSET}`} stroke="var(--color-rule-strong)" />
      {guidelines.map(({ guideline, high }) => (
        <path
          key={guideline}
          d={`M${pixel(x(high))} 1V17`}
          stroke="var(--color-rule-strong)"
          strokeDasharray={guideline === "2010" ? "3 2" : undefined}
        />
      ))}
      <rect
        x={pixel(x(hhi.low))}
        y={AT - 3}
        width={pixel(Math.max(THINNEST, x(hhi.high) - x(hhi.low)))}
        height={6}
        fill="var(--color-ink-2)"
      />
    </svg>
  );
}
