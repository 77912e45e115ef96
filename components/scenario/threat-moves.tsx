import { ScrollBox } from "@/components/ui/scroll-box";
import { formatPoints, formatRank } from "@/lib/format/numbers";
import type { ScenarioThreat } from "@/lib/reports/scenario/scenario";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";
import { formatMove } from "./rank-table";
import { SupposedName } from "./supposed-name";

type Props = { threats: readonly ScenarioThreat[]; day: string };
type Said = readonly [name: string, of: (row: ThreatRow) => number];

const columns: readonly Said[] = [
  ["Threat", ({ points }) => points],
  ["Expected", ({ ifKept }) => ifKept.expected],
  ["All kept", ({ ifKept }) => ifKept.allKept],
  ["Incumbent also keeps", ({ ifKept }) => ifKept.incumbentAlsoKeeps],
];

/** Every challenger's threat and its projections, today and in the scenario. */
export function ThreatMoves({ threats, day }: Props) {
  return (
    <ScrollBox label="Threats, today and in the scenario">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Challenger</th>
            <th scope="col">Rank</th>
            {columns.map(([name]) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {threats.map(({ challenger, made, before, after }) => (
            <tr key={challenger.slug}>
              <th scope="row">
                <SupposedName {...{ vendor: challenger, made, day }} />
              </th>
              <td className="whitespace-nowrap">
                {before === null ? "not rated" : formatRank(before.rank)} →{" "}
                {after === null ? "not rated" : formatRank(after.rank)}
              </td>
              {columns.map(([name, of]) => (
                <td key={name} className="number">
                  {before === null ? "none" : formatPoints(of(before))} →{" "}
                  {after === null ? "none" : formatPoints(of(after))}
                </td>
              ))}
              <td className="number">
                {before === null || after === null ? "—" : formatMove(after.points - before.points)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
