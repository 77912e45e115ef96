import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatHhiRange, formatPeriod } from "@/lib/format/concentration";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";
import { RecordLink } from "../record-link";

type Mergers = MarketStructure["mergers"];
type Props = { mergers: Mergers; day: string; asOf: string };

/** What each acquisition added to concentration; where that cannot be said, why. */
export function MergerTables({ mergers: { rises, without }, day, asOf }: Props) {
  if (rises.length + without.length === 0) return null;
  return (
    <Figure
      finding={mergersFinding(rises.length, without.length)}
      unit="A deal adds 20,000 × share × share points, where both parties’ shares of one segment and period were published for a time before it"
      caption={`${formatDayInFull(asOf)}. The 2023 guidelines presume harm above 100 points with an HHI above 1,800 after the deal or a joint share above 30%.`}
    >
      {rises.length > 0 && <RiseTable rises={rises} day={day} />}
      {without.length > 0 && (
        <details>
          <summary className="link max-md:py-3">
            {countOf(without.length, "acquisition")} without a figure, each with the reason
          </summary>
          <ScrollBox label="Acquisitions without a figure">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Acquisition</th>
                  <th scope="col">Why no figure</th>
                </tr>
              </thead>
              <tbody>
                {without.map(({ event, why }) => (
                  <tr key={event.slug}>
                    <th scope="row">
                      <RecordLink record={event} day={day} />
                    </th>
                    <td className="text-ink-2">{why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      )}
    </Figure>
  );
}

function mergersFinding(rises: number, without: number): string {
  if (rises === 0) {
    return without === 1
      ? "The one acquisition on record does not join two published shares"
      : `None of ${without} acquisitions on record joins two published shares of one market`;
  }
  return `${countOf(rises, "acquisition joins", "acquisitions join")} two published shares of one market`;
}

const presumptions = { yes: "presumed", open: "the rest decides", no: "not presumed" } as const;

function RiseTable({ rises, day }: { rises: Mergers["rises"]; day: string }) {
  return (
    <ScrollBox label="What acquisitions added">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Acquisition</th>
            <th scope="col">Shares joined</th>
            <th scope="col" className="number">
              Points added
            </th>
            <th scope="col" className="number">
              HHI after
            </th>
            <th scope="col">Harm, 2023</th>
          </tr>
        </thead>
        <tbody>
          {rises.map(({ event, pair: [one, other], point, rise, after, presumed }) => (
            <tr key={`${event.slug} ${one.vendor.slug} ${other.vendor.slug}`}>
              <th scope="row">
                <RecordLink record={event} day={day} />
              </th>
              <td>
                {one.vendor.name} and {other.vendor.name}, {point.segment},{" "}
                {formatPeriod(point.period)}
              </td>
              <td className="number">{formatHhiRange(rise)}</td>
              <td className="number">{formatHhiRange(after)}</td>
              <td>{presumptions[presumed]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
