import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { Fleet } from "@/lib/domain/fleet";
import { formatDay } from "@/lib/format/days";
import { formatAmount } from "@/lib/format/money";
import { countOf } from "@/lib/format/numbers";
import type { CostComparison, CostRow } from "@/lib/reports/price/cost-row";
import { productAddress } from "../addresses";
import { PlatformName } from "./platform-name";
import { PriceSource } from "./price-source";
import { ReadingTag, RecordLink } from "../record-link";
import { Link } from "@/components/ui/link";

type Group = CostComparison["currencies"][number];

/** Prices of one currency by what they cost a year, with what was counted and what is missing. */
export function CostTable({ group, fleet, day }: { group: Group; fleet: Fleet; day: string }) {
  return (
    <ScrollBox label={`Costs in ${group.currency}`}>
      <table className="table mb-4">
        <thead>
          <tr>
            <th scope="col">Platform and edition</th>
            <th scope="col" className="number">
              {group.currency} a year
            </th>
            <th scope="col" className="number">
              Five years
            </th>
            <th scope="col">Counted, over {countOf(fleet.years, "year")}</th>
            <th scope="col">Included</th>
            <th scope="col">Not included</th>
            <th scope="col">Price record</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="min-w-40">
                <PlatformName product={row.product} edition={row.edition} day={day} />
              </th>
              <td className="number font-semibold">{formatAmount(row.perYear)}</td>
              <td className="number">{formatAmount(row.overFiveYears)}</td>
              <td className="min-w-44">
                {row.counted}
                {row.minimum && <span className="block text-note text-ink-3">{row.minimum}</span>}
              </td>
              <td className="min-w-24 text-ink-2">{row.included.join(", ") || "nothing said"}</td>
              <td className="min-w-32 text-ink-2">
                {row.notIncluded.join(", ") || "nothing named"}
              </td>
              <td className="min-w-40">
                <PriceSource row={row} day={day} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What costs nothing to use, and what that leaves out. */
export function FreeTable({ rows, day }: { rows: readonly CostRow[]; day: string }) {
  if (rows.length === 0) return null;
  return (
    <Figure
      finding={`${countOf(new Set(rows.map(({ product }) => product.slug)).size, "platform")} could be used without charge`}
      unit="The software alone: support is not included."
    >
      <ul className="text-table">
        {rows.map((row) => (
          <li key={row.key} className="border-b border-rule py-1.5">
            <PlatformName product={row.product} edition={row.edition} day={day} />
            <span className="block text-note text-ink-3">
              {row.records[0] && (
                <RecordLink record={row.records[0]} day={day}>
                  free of charge
                </RecordLink>
              )}{" "}
              from {formatDay(row.from)}
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** Prices on record that do not answer for these hosts. */
export function UncountedTable({
  lines,
  day,
}: {
  lines: CostComparison["uncounted"];
  day: string;
}) {
  if (lines.length === 0) return null;
  return (
    <Figure finding={`${countOf(lines.length, "price")} on record cannot be worked out`}>
      <ul className="text-table">
        {lines.map(({ product, edition, reason, record }) => (
          <li key={record.slug} className="border-b border-rule py-1.5">
            <PlatformName {...{ product, edition, day }} />
            <span className="block text-note text-ink-3">
              {reason}{" "}
              <RecordLink record={record} day={day}>
                Price record
              </RecordLink>{" "}
              <ReadingTag record={record} />
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

/** On sale on the day, with no price that anybody could read. */
export function UnpricedList({ lines, day }: { lines: CostComparison["unpriced"]; day: string }) {
  if (lines.length === 0) return null;
  return (
    <Figure
      finding={`${countOf(lines.length, "platform")} on sale had no public price`}
      unit="No list price is on record by this day; one known by its year alone counts from the end of that year. That is an answer, not a gap to fill with a guess."
    >
      <ul className="text-table md:columns-2 lg:columns-3">
        {lines.map(({ product }) => (
          <li key={product.slug} className="py-1.5 md:py-0.5">
            <Link href={productAddress(day, product.slug)} className="link-ink">
              {product.name}
            </Link>
            {product.maker && <span className="text-ink-3">, {product.maker.name}</span>}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
