import { formatPoints, formatRange } from "@/lib/format/numbers";
import type { VendorScorecard } from "@/lib/reports/vendor/vendor-scorecard";
import { VendorName } from "./vendor-name";

type Props = { threats: VendorScorecard["threatsTo"]; heading: string; day: string };

/** Threats in one direction, with their bounds. */
export function ThreatList({ threats, heading, day }: Props) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="number">
            Threat
          </th>
          <th scope="col" className="number">
            Bounds
          </th>
        </tr>
      </thead>
      <tbody>
        {threats.map(({ vendor, points, low, high }) => (
          <tr key={vendor.slug}>
            <th scope="row">
              <VendorName vendor={vendor} day={day} />
            </th>
            <td className="number font-semibold">{formatPoints(points)}</td>
            <td className="number">{formatRange(low, high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
