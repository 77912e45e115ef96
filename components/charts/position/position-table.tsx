import { VendorName } from "@/components/records/vendor/vendor-name";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatPoints, formatRange, formatRank, formatShare } from "@/lib/format/numbers";
import type { PositionRow } from "@/lib/reports/market/position-row";
import type { VendorTrend } from "@/lib/reports/history/vendor-trend";
import { quadrantWords } from "./quadrant-words";
import { Sparkline } from "../history/sparkline";

type Props = {
  rows: readonly PositionRow[];
  day: string;
  /** Adds how presence and direction went over the quarters. */
  trends?: readonly VendorTrend[];
};

/** The position chart's numbers, one vendor a row. */
export function PositionTable({ rows, day, trends = [] }: Props) {
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
              Rank on presence
            </th>
            <th scope="col" className="number">
              Records
            </th>
            {trends.length > 0 && <TrendHeads />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.vendor.slug}>
              <th scope="row">
                <VendorName vendor={row.vendor} day={day} />
              </th>
              <td className="number font-semibold">{formatPoints(row.presence.points)}</td>
              <td className="number">{formatRange(row.presence.low, row.presence.high)}</td>
              <td className="number font-semibold">{formatPoints(row.direction.points)}</td>
              <td className="number">{formatRange(row.direction.low, row.direction.high)}</td>
              <td>{quadrantWords(row)}</td>
              <td className="text-right">{rankWords(row)}</td>
              <td className="number">{row.records}</td>
              <TrendCells trend={trends.find(({ vendor }) => vendor.slug === row.vendor.slug)} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function TrendHeads() {
  return (
    <>
      <th scope="col">Presence since 2003</th>
      <th scope="col">Direction since 2003</th>
    </>
  );
}

function TrendCells({ trend }: { trend: VendorTrend | undefined }) {
  if (trend === undefined) return null;
  const line = { slot: trend.vendor.colourSlot, steps: trend.steps };
  return (
    <>
      <td>
        <Sparkline axis="presence" {...line} />
      </td>
      <td>
        <Sparkline axis="direction" {...line} />
      </td>
    </>
  );
}

function rankWords({ presenceRank, tiedWith }: PositionRow): string {
  const first =
    presenceRank.firstShare > 0 ? `, first in ${formatShare(presenceRank.firstShare)}` : "";
  const tie = tiedWith.length > 1 ? `, tie of ${tiedWith.length}` : "";
  return `${formatRank(presenceRank)}${tie}${first}`;
}
