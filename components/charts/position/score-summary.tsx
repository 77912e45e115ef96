import { ScoreTrigger } from "@/components/records/evidence/score-trigger";
import { formatPoints, formatRange } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { PositionRow } from "@/lib/reports/market/position-row";
import { quadrantWords } from "./quadrant-words";

/** The two scores with their bounds, rank or tie, and the quadrant with its share. */
export function ScoreSummary({ position, day }: { position: PositionRow; day: string }) {
  const { presence, direction, presenceRank, tiedWith } = position;
  const rows = [
    {
      name: "Presence",
      axis: presence,
      rank: rankInWords(presenceRank, tiedWith, presenceRank.of),
    },
    { name: "Direction", axis: direction, rank: "not ranked" },
  ];
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Axis</th>
          <th scope="col" className="number">
            Score
          </th>
          <th scope="col" className="number">
            Bounds
          </th>
          <th scope="col" className="number">
            Rank (5–95%)
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, axis, rank }) => (
          <tr key={name} className="[&>*]:align-baseline!">
            <th scope="row">{name}</th>
            <td className="number text-total font-semibold">
              <ScoreTrigger slug={position.vendor.slug} day={day}>
                {formatPoints(axis.points)}
              </ScoreTrigger>
            </td>
            <td className="number text-ink-2">{formatRange(axis.low, axis.high)}</td>
            <td className="text-right">{rank}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Quadrant</th>
          <td colSpan={3} className="number">
            {quadrantWords(position)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
