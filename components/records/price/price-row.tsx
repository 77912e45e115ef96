import { formatDay } from "@/lib/format/days";
import { formatAmount, formatTimes } from "@/lib/format/money";
import type { PricedProduct } from "@/lib/reports/price/cost-row";
import type { PriceLine } from "@/lib/reports/price/price-history";
import { PlatformName } from "./platform-name";
import { NotYetVerified, RecordLink } from "../record-link";

/** `product` where no line above names it. */
type Props = { line: PriceLine; product: PricedProduct | null; day: string };

/** One price: of what, how much, for which unit, when, and who says so. */
export function PriceRow({ line, product, day }: Props) {
  return (
    <tr>
      <th scope="row" className="min-w-40">
        {product === null ? (
          <span className="text-ink-2 pl-5 block">{line.edition ?? "no edition named"}</span>
        ) : (
          <PlatformName {...{ product, day }} edition={line.edition} />
        )}
      </th>
      <td className="number">
        <RecordLink record={line.record} day={day}>
          {amountOf(line)}
        </RecordLink>
      </td>
      <td>
        {line.unit || "no unit"}
        {line.term && `, ${line.term}`}
      </td>
      <td>{line.minimum ?? "none on record"}</td>
      <td>
        {formatDay(line.from)}
        {line.until === null ? ", no end on record" : ` to ${formatDay(line.until)}`}
      </td>
      <td>
        {line.basis === "listed" ? line.kind : `${line.kind}, ${line.basis}`}
        {line.told && (
          <span className="block text-note text-ink-3">
            {line.told.by}, {line.told.grade} {line.record.notYetVerified && <NotYetVerified />}
          </span>
        )}
      </td>
    </tr>
  );
}

function amountOf({ amount, currency, relation }: PriceLine): string {
  if (relation !== null) return `${formatTimes(relation.factor)} ${relation.to}`;
  if (amount === null) return "not known";
  return amount === 0 ? "free" : `${currency ?? ""} ${formatAmount(amount)}`;
}
