import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";
import { RecordLinks } from "../record-links";

type Props = { unused: MarketStructure["unused"]; day: string; asOf: string };

/** Market figures on record that say nothing of concentration, and why. */
export function UnusedFigureTable({ unused, day, asOf }: Props) {
  const figures = unused.reduce((so, group) => so + group.figures, 0);
  return (
    <Figure
      finding={`${countOf(figures, "other market figure says", "other market figures say")} nothing of concentration`}
      caption={formatDayInFull(asOf)}
    >
      <ScrollBox label="Market figures that are not used">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Figures</th>
              <th scope="col" className="number">
                On record
              </th>
              <th scope="col">Why not used</th>
            </tr>
          </thead>
          <tbody>
            {unused.map(({ what, why, figures: count, records }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className="number">{count}</td>
                <td className="text-ink-2">
                  {why}
                  {records.length > 0 && (
                    <details>
                      <summary className="link max-md:py-3">
                        {countOf(records.length, "record")} of {what.toLowerCase()}
                      </summary>
                      <RecordLinks records={records} day={day} />
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Figure>
  );
}
