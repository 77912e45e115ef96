import { VendorName } from "@/components/records/vendor/vendor-name";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatFirstShare, formatPoints, formatRange } from "@/lib/format/numbers";
import { coinTossWords, rankWithRange, tieWords } from "@/lib/format/ranks";
import type { PressureTotal } from "@/lib/reports/threat/pressure-totals";

type Props = { totals: readonly PressureTotal[]; measure: string; label: string; day: string };

/** Vendors by their mean threat on one side, each with how sure its rank is. */
export function TotalTable({ totals, measure, label, day }: Props) {
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Vendor</th>
            <th scope="col" className="number">
              {measure}
            </th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.vendor.slug}>
              <td className="whitespace-nowrap">{rankWithRange(total.rank)}</td>
              <th scope="row">
                <VendorName vendor={total.vendor} day={day} />
              </th>
              <td className="number">
                <span className="font-semibold">{formatPoints(total.points)}</span>
                <br />
                <span className="text-note text-ink-2">{formatRange(total.low, total.high)}</span>
              </td>
              <td className="text-ink-2">{sureWords(total, totals.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function sureWords({ topShare, tiedWith, rank }: PressureTotal, places: number): string {
  return [formatFirstShare(topShare), tieWords(tiedWith), coinTossWords(rank, places)]
    .filter((part) => part !== "")
    .join("; ");
}
