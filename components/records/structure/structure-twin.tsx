import { ScrollBox } from "@/components/ui/scroll-box";
import { formatFirms, formatHhi, formatPercent, formatPeriod } from "@/lib/format/concentration";
import type { StructurePoint } from "@/lib/reports/structure/structure-point";

/** The numbers of one drawing; the table of the page has every share behind them. */
export function StructureTwin({
  points,
  segment,
}: {
  points: readonly StructurePoint[];
  segment: string;
}) {
  return (
    <ScrollBox label={`${segment}, as a table`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="number">
              Shares
            </th>
            <th scope="col" className="number">
              Known
            </th>
            <th scope="col" className="number">
              HHI, low
            </th>
            <th scope="col" className="number">
              HHI, high
            </th>
            <th scope="col" className="number">
              Equal firms
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ period, shares, figure }) => (
            <tr key={period}>
              <th scope="row">{formatPeriod(period)}</th>
              <td className="number">{shares.length}</td>
              <td className="number">{figure && formatPercent(figure.known.low)}</td>
              <td className="number">{figure && formatHhi(figure.hhi.low)}</td>
              <td className="number">{figure && formatHhi(figure.hhi.high)}</td>
              <td className="number">{figure && formatFirms(figure.effectiveFirms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
