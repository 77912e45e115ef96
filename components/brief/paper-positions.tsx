import { PositionDrawing } from "@/components/charts/position/position-drawing";
import { paperLayout } from "@/components/charts/position/position-layout";
import { quadrantWords } from "@/components/charts/position/quadrant-words";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { formatPoints, formatRange } from "@/lib/format/numbers";
import { countOf } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { Brief } from "@/lib/reports/brief/brief";
import type { PositionRow } from "@/lib/reports/market/position-row";
import { PaperFigure } from "./paper-figure";

type Props = { brief: Brief; day: string };

/** Where the first of the market stand, the ones it is about among them. */
export function PaperPositions({ brief, day }: Props) {
  const { positions, positionFinding, others } = brief;
  if (positions.length === 0) {
    return <PaperFigure finding={positionFinding} caption="No vendor is rated on this day." />;
  }
  return (
    <PaperFigure
      finding={positionFinding}
      unit="Presence and direction, 0–100. Rails: how far missing evidence could move each"
      caption={
        others === 0
          ? null
          : `${countOf(others, "more rated vendor", "more rated vendors")} not drawn.`
      }
    >
      <PositionDrawing rows={positions} layout={paperLayout} day={day} />
    </PaperFigure>
  );
}

/** The same in numbers, for as many as half a page has room for. */
export function PaperPlaces({ rows, day }: { rows: readonly PositionRow[]; day: string }) {
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th scope="col">Vendor</th>
          <th scope="col" className="number">
            Presence
          </th>
          <th scope="col" className="number">
            Direction
          </th>
          <th scope="col">Rank, quadrant</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.vendor.slug}>
            <th scope="row">
              <VendorName vendor={row.vendor} day={day} />
            </th>
            <Points axis={row.presence} />
            <Points axis={row.direction} />
            <td>
              {rankInWords(row.presenceRank, row.tiedWith, row.presenceRank.of)}
              <span className="block text-note text-ink-2">{quadrantWords(row)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Points({ axis: { points, low, high } }: { axis: PositionRow["presence"] }) {
  return (
    <td className="number">
      <b>{formatPoints(points)}</b>
      <span className="block text-note text-ink-2">{formatRange(low, high)}</span>
    </td>
  );
}
