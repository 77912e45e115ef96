import { scaleLinear } from "d3-scale";
import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatAmount } from "@/lib/format/money";
import { pixel } from "@/lib/format/numbers";
import type { PriceLine, PricePanel } from "@/lib/reports/price/price-history";
import { stepLayout, type PlacedLine } from "./price-steps-layout";

type Props = {
  panel: PricePanel;
  /** Whose prices, where a page shows those of several. */
  product?: string;
  day: string;
};

/** Prices that compare, each a line while it was in force; its mark leads to its record. */
export function PricePanelDrawing({ panel, product, day }: Props) {
  const layout = stepLayout(panel);
  const { width, height, plot, top, years } = layout;
  const y = scaleLinear([0, top], [plot.bottom, plot.top]);
  const name = product === undefined ? panel.label : `${product}, ${panel.label}`;
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="text-base font-semibold">{product ?? panel.label}</h3>
      {product !== undefined && <p className="text-note text-ink-2">{panel.label}</p>}
      <ScrollBox label={`${name}, drawing`}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group">
          <g className="fill-ink-3 text-note">
            {[0, top].map((tick) => (
              <text key={tick} x={plot.left - 8} y={pixel(y(tick)) + 4} textAnchor="end">
                {formatAmount(tick)}
              </text>
            ))}
            {years.map(({ year, x }) => (
              <text key={year} x={pixel(x)} y={height - 4} textAnchor="middle">
                {year}
              </text>
            ))}
          </g>
          <path
            d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`}
            stroke="var(--color-rule-strong)"
            fill="none"
          />
          {layout.lines.map((placed) => (
            <Step key={placed.line.record.slug} placed={placed} right={plot.right} day={day} />
          ))}
        </svg>
      </ScrollBox>
    </section>
  );
}

const LABEL_GAP = 14;

function Step({ placed, right, day }: { placed: PlacedLine; right: number; day: string }) {
  const { line, from, until, y, labelY } = placed;
  const listed = line.basis === "listed";
  return (
    <Link href={recordAddress(day, line.record)} aria-label={line.record.title}>
      <path
        d={`M${pixel(until)} ${pixel(y)}L${right + 2} ${pixel(y)}L${right + LABEL_GAP - 3} ${pixel(labelY)}`}
        stroke="var(--color-rule)"
        fill="none"
      />
      <path
        d={`M${pixel(from)} ${pixel(y)}H${pixel(until)}`}
        stroke="var(--color-ink-2)"
        strokeWidth={2}
        strokeDasharray={listed ? undefined : "2 3"}
      />
      <circle
        cx={pixel(from)}
        cy={pixel(y)}
        r={4}
        fill={line.record.notYetVerified ? "var(--color-paper)" : "var(--color-ink-2)"}
        stroke="var(--color-ink-2)"
        strokeWidth={1.5}
        strokeDasharray={line.record.notYetVerified ? "1.5 2" : undefined}
      />
      <text x={right + LABEL_GAP} y={pixel(labelY) + 4} className="fill-ink text-note">
        <tspan className="font-semibold">{amountOf(line)}</tspan> {shortened(line.edition ?? "")}
      </text>
    </Link>
  );
}

const MOST_LETTERS = 34;

function amountOf({ amount }: PriceLine): string {
  return amount === 0 ? "free" : formatAmount(amount ?? 0);
}

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS).trimEnd()}…` : name;
}
