import { pixel } from "@/lib/format/numbers";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";
import { FULL_HHI, LAYOUT } from "./structure-layout";

type Props = { guidelines: MarketStructure["guidelines"]; y: (hhi: number) => number };

/** What counts as moderate under each guideline, in the plot, and all classes named beside it. */
export function GuidelineBands({ guidelines, y }: Props) {
  const { plot } = LAYOUT;
  return (
    <g>
      {guidelines.map(({ guideline, moderate, high }, place) => (
        <g key={guideline}>
          <rect
            x={plot.left}
            y={pixel(y(high))}
            width={plot.right - plot.left}
            height={pixel(y(moderate) - y(high))}
            fill="var(--color-rule)"
            fillOpacity={0.55}
          />
          <path
            d={[high, moderate].map((limit) => `M${plot.left} ${pixel(y(limit))}H${plot.right}`).join("")} // prettier-ignore
            stroke="var(--color-rule-strong)"
            strokeDasharray={place === 0 ? undefined : "3 3"}
          />
          <Strip {...{ guideline, moderate, high, y }} left={LAYOUT.strips[place] ?? plot.right} />
        </g>
      ))}
    </g>
  );
}

type StripProps = MarketStructure["guidelines"][number] & { y: Props["y"]; left: number };

function Strip({ guideline, moderate, high, y, left }: StripProps) {
  const names = [
    { name: "high", at: (FULL_HHI + high) / 2 },
    { name: "moderate", at: (high + moderate) / 2 },
    { name: "low", at: moderate / 2 },
  ];
  return (
    <g className="fill-ink-3 text-[11px]">
      <path
        d={`M${left} ${pixel(y(FULL_HHI))}V${pixel(y(0))}${[0, moderate, high, FULL_HHI].map((limit) => `M${left} ${pixel(y(limit))}h6`).join("")}`}
        fill="none"
        stroke="var(--color-rule-strong)"
      />
      <text x={left} y={LAYOUT.plot.top - 8} className="fill-ink-2">
        {guideline}
      </text>
      {names.map(({ name, at }) => (
        <text key={name} x={left + 3} y={pixel(y(at)) + 4}>
          {name}
        </text>
      ))}
    </g>
  );
}
