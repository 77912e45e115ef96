import { ScoreTrigger } from "@/components/records/evidence/score-trigger";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatPoints, formatRange, formatShare } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { PositionRow } from "@/lib/reports/market/position-row";
import { quadrantWords } from "./quadrant-words";

type Props = {
  rows: readonly PositionRow[];
  day: string;
};

/** The position chart's numbers, one vendor a row. */
export function PositionTable({ rows, day }: Props) {
  return (
    <ScrollBox label="Positions as a table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col" className="number">
              Presence
            </th>
            <th scope="col" className="number">
              Bounds
            </th>
            <th scope="col" className="number">
              Direction
            </th>
            <th scope="col" className="number">
              Bounds
            </th>
            <th scope="col">Quadrant</th>
            <th scope="col" className="number">
              Rank on presence (5–95%)
            </th>
            <th scope="col" className="number">
              Records
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.vendor.slug}>
              <th scope="row">
                <VendorName vendor={row.vendor} day={day} />
              </th>
              <td className="number font-semibold">
                <ScoreTrigger slug={row.vendor.slug} day={day}>
                  {formatPoints(row.presence.points)}
                </ScoreTrigger>
              </td>
              <td className="number">{formatRange(row.presence.low, row.presence.high)}</td>
              <td className="number font-semibold">
                <ScoreTrigger slug={row.vendor.slug} day={day}>
                  {formatPoints(row.direction.points)}
                </ScoreTrigger>
              </td>
              <td className="number">{formatRange(row.direction.low, row.direction.high)}</td>
              <td>{quadrantWords(row)}</td>
              <td className="text-right">{rankWords(row)}</td>
              <td className="number">{row.records}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function rankWords({ presenceRank, tiedWith }: PositionRow): string {
  const first =
    presenceRank.firstShare > 0 ? `, first in ${formatShare(presenceRank.firstShare)}` : "";
  return `${rankInWords(presenceRank, tiedWith, presenceRank.of)}${first}`;
}
