import { VendorName } from "@/components/records/vendor/vendor-name";
import { ScrollBox } from "@/components/ui/scroll-box";
import { levers } from "@/lib/domain/lever";
import { formatFirstShare, formatPoints, formatRange } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";

/** Every segment of every stack as a number; "no evidence" where nobody knows. */
export function ThreatTable({ rows, day }: { rows: readonly ThreatRow[]; day: string }) {
  return (
    <ScrollBox label="Threats by lever, as a table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Challenger</th>
            {levers.map((lever) => (
              <th key={lever} scope="col" className="number">
                {lever}
              </th>
            ))}
            <th scope="col" className="number">
              Threat
            </th>
            <th scope="col" className="number">
              Bounds
            </th>
            <th scope="col">Rank (5–95%)</th>
            <th scope="col">Rank share</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.challenger.slug}>
              <th scope="row">
                <VendorName vendor={row.challenger} day={day} />
              </th>
              {levers.map((lever) => (
                <td key={lever} className="number">
                  {leverPoints(row, lever)}
                </td>
              ))}
              <td className="number font-semibold">{formatPoints(row.points)}</td>
              <td className="number">{formatRange(row.low, row.high)}</td>
              <td>{rankInWords(row.rank, row.tiedWith, rows.length)}</td>
              <td className="whitespace-nowrap">{formatFirstShare(row.topShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function leverPoints(row: ThreatRow, lever: string): string {
  const entry = row.byLever.find((candidate) => candidate.lever === lever);
  return entry?.known ? formatPoints(entry.points) : "no evidence";
}
