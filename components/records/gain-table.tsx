import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDue } from "@/lib/format/days";
import { formatPoints, formatShare } from "@/lib/format/numbers";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";
import { RecordLink } from "./record-link";
import { VendorName } from "./vendor/vendor-name";

/** What each pending promise would add if kept, and how likely its maker is to keep it. */
export function GainTable({ rows, day }: { rows: readonly ThreatRow[]; day: string }) {
  return (
    <ScrollBox label="Gains from promises">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Promise</th>
            <th scope="col">Due</th>
            <th scope="col" className="number">
              Chance
            </th>
            <th scope="col" className="number">
              Gain
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.ifKept.gains.map((gain) => (
              <tr key={`${row.challenger.slug}/${gain.promise.slug}`}>
                <td className="whitespace-nowrap">
                  <VendorName vendor={row.challenger} day={day} />
                </td>
                <td className="min-w-52">
                  <RecordLink record={gain.promise} day={day} />
                </td>
                <td className="whitespace-nowrap text-ink-2">
                  {formatDue({ from: null, until: gain.dueUntil, assumed: gain.assumedDue })}
                </td>
                <td className="number">{formatShare(gain.probability)}</td>
                <td className="number font-semibold">{formatPoints(gain.points)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}
