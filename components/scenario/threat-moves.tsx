import { ScrollBox } from "@/components/ui/scroll-box";
import { formatMove } from "@/lib/format/moves";
import { formatPoints, formatShare } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { ScenarioThreat } from "@/lib/reports/scenario/scenario";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";
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
  const ranked = {
    before: threats.filter(({ before }) => before !== null).length,
    after: threats.filter(({ after }) => after !== null).length,
  };
  return (
    <ScrollBox label="Threats, today and in the scenario">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Challenger</th>
            <th scope="col">Rank</th>
            <th scope="col">First, of weightings</th>
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
              <td className="min-w-40">
                {rankOf(before, ranked.before)} → {rankOf(after, ranked.after)}
              </td>
              <td className="whitespace-nowrap">
                {firstOf(before)} → {firstOf(after)}
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

const rankOf = (row: ThreatRow | null, places: number) =>
  row === null ? "not rated" : rankInWords(row.rank, row.tiedWith, places);
const firstOf = (row: ThreatRow | null) => (row === null ? "none" : formatShare(row.topShare));
