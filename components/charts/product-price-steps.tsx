import { recordAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { IsoDate } from "@/lib/domain/iso-date";
import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/numbers";
import type { PricePanel } from "@/lib/reports/product/price-series";
import { drawPanel, PANEL_WIDTH, type DrawnSeries, type PanelDrawing } from "./price-layout";

type Props = { panel: PricePanel; asOf: IsoDate; day: string };

const LABEL_X = 428;
const INK = "var(--color-ink-2)";

/** The prices of one unit as steps over time, each opening its record. Nothing is converted. */
export function PriceSteps({ panel, asOf, day }: Props) {
  const drawing = drawPanel(panel, asOf);
  const { height, zero, top, series } = drawing;
  const title = `${panel.currency} ${panel.unit}`;
  return (
    <section>
      <h3 className="text-table font-semibold">{title}</h3>
      <ScrollBox label={`Prices in ${title}`}>
        <svg
          width={PANEL_WIDTH}
          height={height}
          viewBox={`0 0 ${PANEL_WIDTH} ${height}`}
          className="block text-note"
          role="group"
          aria-label={`Prices in ${title} over time`}
        >
          <Axis drawing={drawing} />
          <text x="8" y={top.y - 8} fill="var(--color-ink-3)">
            {formatCount(top.amount)}
          </text>
          <path d={`M8 ${zero}H${drawing.today}`} stroke="var(--color-rule-strong)" />
          {series.map((one) => (
            <Steps key={one.edition} series={one} currency={panel.currency} day={day} />
          ))}
        </svg>
      </ScrollBox>
    </section>
  );
}

function Axis({ drawing: { years, height, zero, today } }: { drawing: PanelDrawing }) {
  return (
    <g aria-hidden="true">
      {years.map(({ label, x }) => (
        <g key={label}>
          <path d={`M${x} 20V${zero}`} stroke="var(--color-rule)" />
          <text x={x} y={height - 6} textAnchor="middle" fill="var(--color-ink-3)">
            {label}
          </text>
        </g>
      ))}
      <path d={`M${today} 20V${zero}`} stroke="var(--color-accent)" strokeWidth="2" />
    </g>
  );
}

type StepsProps = { series: DrawnSeries; currency: string; day: string };

function Steps({ series: { edition, steps, labelY }, currency, day }: StepsProps) {
  const last = steps.at(-1);
  if (last === undefined) return null;
  const path = steps.map(
    ({ left, right, y }, at) => `${at === 0 ? "M" : "L"}${left} ${y}H${right}`,
  );
  return (
    <g>
      <path d={path.join("")} fill="none" stroke={INK} strokeWidth="1.5" />
      <path
        d={`M${last.right} ${last.y}L${LABEL_X - 4} ${labelY - 4}`}
        stroke="var(--color-rule-strong)"
        strokeDasharray="1.5 2.5"
        fill="none"
      />
      {steps.map(({ step, left, y }) => {
        const words = `${edition}: ${currency} ${formatCount(step.amount)} from ${formatDay(step.from)}${step.until === null ? "" : ` to ${formatDay(step.until)}`}`;
        return (
          <a key={step.record.slug} href={recordAddress(day, step.record)} aria-label={words}>
            <title>{words}</title>
            <circle cx={left} cy={y} r="9" fill="transparent" />
            <circle
              cx={left}
              cy={y}
              r="3.5"
              fill={step.record.notYetVerified ? "var(--color-paper)" : INK}
              stroke={INK}
              strokeDasharray={step.record.notYetVerified ? "1.5 1.5" : undefined}
            />
          </a>
        );
      })}
      <text x={LABEL_X} y={labelY} fill="var(--color-ink)">
        {formatCount(last.step.amount)} {shortened(edition)}
      </text>
    </g>
  );
}

/** The place beside a panel holds this many letters; the list under it gives the whole name. */
const MOST_LETTERS = 32;

function shortened(edition: string): string {
  return edition.length <= MOST_LETTERS ? edition : `${edition.slice(0, MOST_LETTERS - 1)}…`;
}
