import { ScrollBox } from "@/components/ui/scroll-box";
import { formatMove } from "@/lib/format/moves";
import { formatPoints, formatShare } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { ScenarioRow, Stand } from "@/lib/reports/scenario/scenario";
import { SupposedName } from "./supposed-name";

/** Every vendor's rank and points, today and in the scenario. */
export function RankTable({ rows, day }: { rows: readonly ScenarioRow[]; day: string }) {
  return (
    <ScrollBox label="Ranks and scores, today and in the scenario">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Rank on presence</th>
            <th scope="col" className="number">
              Presence
            </th>
            <th scope="col" className="number">
              Difference
            </th>
            <th scope="col" className="number">
              Direction
            </th>
            <th scope="col" className="number">
              Difference
            </th>
            <th scope="col">Quadrant</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ vendor, made, before, after }) => (
            <tr key={vendor.slug}>
              <th scope="row">
                <SupposedName {...{ vendor, made, day }} />
              </th>
              <td className="min-w-40">{step(before, after, rankOf)}</td>
              <Points {...{ before, after }} of="presence" />
              <Points {...{ before, after }} of="direction" />
              <td>{step(before, after, quadrantOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const rankOf = ({ rank, tiedWith }: Stand) => rankInWords(rank, tiedWith, rank.of);
const quadrantOf = ({ quadrant, quadrantShare }: Stand) => `${quadrant} ${formatShare(quadrantShare)}`; // prettier-ignore

type Pair = Pick<ScenarioRow, "before" | "after">;

function step(before: Stand | null, after: Stand | null, say: (stand: Stand) => string): string {
  const [was, is] = [before, after].map((stand) => (stand === null ? "not rated" : say(stand)));
  return was === is ? `${is}` : `${was} → ${is}`;
}

function Points({ before, after, of }: Pair & { of: "presence" | "direction" }) {
  const moved = before !== null && after !== null ? after[of] - before[of] : null;
  return (
    <>
      <td className="number">{step(before, after, (stand) => formatPoints(stand[of]))}</td>
      <td className="number">{moved === null ? "—" : formatMove(moved)}</td>
    </>
  );
}
