import { formatPoints, formatRange } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { BriefThreats, ThreatPlace } from "@/lib/reports/threat/brief-threats";
import { VendorName } from "./vendor-name";

type Threat = BriefThreats["threatsFrom"][number] & { place?: ThreatPlace | null };
type Props = { threats: readonly Threat[]; heading: string; day: string };

/** Threats in one direction, with their bounds and, where they compete, their places. */
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
        {threats.map(({ vendor, points, low, high, place }) => (
          <tr key={vendor.slug}>
            <th scope="row">
              <VendorName vendor={vendor} day={day} />
              {place && (
                <p className="text-note font-normal text-ink-2">
                  rank {rankInWords(place.rank, place.tiedWith, threats.length)}
                </p>
              )}
            </th>
            <td className="number font-semibold">{formatPoints(points)}</td>
            <td className="number">{formatRange(low, high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
