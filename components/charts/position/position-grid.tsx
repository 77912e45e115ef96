import { FULL_SCALE, positionScales, TICKS, type PositionLayout } from "./position-layout";

const HALF = FULL_SCALE / 2;
const INSET = 8;

/** Frame, quadrants at 50, ticks and axis names: the same for every day. */
export function PositionGrid({ layout, rows }: { layout: PositionLayout; rows: number }) {
  const { plot } = layout;
  const { x, y, height } = positionScales(layout, rows);
  return (
    <g>
      <path
        d={`M${plot.left} ${plot.top}H${plot.right}V${plot.bottom}H${plot.left}z`}
        fill="none"
        stroke="var(--color-rule)"
      />
      <path
        d={`M${x(HALF)} ${plot.top}V${plot.bottom}M${plot.left} ${y(HALF)}H${plot.right}`}
        stroke="var(--color-rule-strong)"
      />
      <g className="fill-ink-3 text-note">
        {TICKS.map((tick) => (
          <g key={tick}>
            <text x={x(tick)} y={plot.bottom + 16} textAnchor="middle">
              {tick}
            </text>
            <text x={plot.left - 5} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <text x={plot.left + INSET} y={plot.top + 16}>
          Contender
        </text>
        <text x={plot.right - INSET} y={plot.top + 16} textAnchor="end">
          Leader
        </text>
        <text x={plot.left + INSET} y={plot.bottom - INSET}>
          Niche
        </text>
        <text x={plot.right - INSET} y={plot.bottom - INSET} textAnchor="end">
          Incumbent
        </text>
      </g>
      <g className="fill-ink-2 text-note">
        <text x={plot.right} y={height - 6} textAnchor="end">
          Presence today
        </text>
        <text x={layout.width} y={plot.top - 10} textAnchor="end">
          Direction
        </text>
      </g>
    </g>
  );
}
