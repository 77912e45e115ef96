import { formatMove } from "@/lib/format/moves";
import { formatPoints } from "@/lib/format/numbers";
import type { MoveRow } from "@/lib/reports/change/move-row";

/** Place, points and size of a move, as cells of its row. */
export function MoveCells({ before, after, points }: Pick<MoveRow, "before" | "after" | "points">) {
  return (
    <>
      <td className="number">
        {before.rank === after.rank ? after.rank : `${before.rank} → ${after.rank}`}
      </td>
      <td className="number">
        {formatPoints(before.points)} → {formatPoints(after.points)}
      </td>
      <td className="number font-semibold">{formatMove(points)}</td>
    </>
  );
}
