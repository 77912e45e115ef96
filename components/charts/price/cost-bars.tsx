import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { vendorColour } from "@/components/records/vendor/vendor-shape";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { formatMoney } from "@/lib/format/money";
import { widthOf } from "@/lib/format/numbers";
import type { CostComparison, CostRow } from "@/lib/reports/price/cost-row";

type Group = CostComparison["currencies"][number];

/** Five years of each price in one currency, on one scale from 0. The table above has the same. */
export function CostBars({ group, asOf }: { group: Group; asOf: string }) {
  const most = Math.max(...group.rows.map(({ overFiveYears }) => overFiveYears));
  const last = group.rows.at(-1);
  if (last === undefined || group.rows.length < 2) return null;
  return (
    <Figure
      finding={`Five years cost from ${formatMoney(leastOf(group.rows), group.currency)} to ${formatMoney(most, group.currency)}`}
      unit={`${group.currency} over five years, from 0. Dotted: reported or estimated, not listed.`}
      caption={`${formatDayInFull(asOf)}. The table above holds the same figures with their sources.`}
    >
      <ul className="grid gap-2 text-table md:gap-1">
        {group.rows.map((row) => (
          <CostBar key={row.key} row={row} most={most} />
        ))}
      </ul>
    </Figure>
  );
}

const leastOf = (rows: readonly CostRow[]) =>
  Math.min(...rows.map(({ overFiveYears }) => overFiveYears));

function CostBar({ row, most }: { row: CostRow; most: number }) {
  const slot = row.product.maker?.colourSlot ?? null;
  const listed = row.basis === "listed";
  return (
    <li className="grid items-center gap-x-4 md:grid-cols-[minmax(0,2fr)_3fr_7rem]">
      <span className="flex min-w-0 items-baseline gap-2">
        <VendorGlyph slot={slot} size={12} />
        <span>
          {row.product.name}
          {row.edition && <span className="text-ink-2">, {row.edition}</span>}
        </span>
      </span>
      <svg width="100%" height="14" aria-hidden="true">
        <rect
          x="1"
          y="2"
          height="10"
          width={widthOf((row.overFiveYears / most) * 0.99)}
          fill={listed ? vendorColour(slot) : "none"}
          stroke={vendorColour(slot)}
          strokeDasharray={listed ? undefined : "2 2"}
        />
      </svg>
      <span className="font-semibold md:text-right">
        {formatMoney(row.overFiveYears, row.currency)}
      </span>
    </li>
  );
}
