import { ScrollBox } from "@/components/ui/scroll-box";
import { formatPoints, formatRange } from "@/lib/format/numbers";
import type { PositionRow } from "@/lib/reports/market/position-row";
import type { ScoredAxis } from "@/lib/reports/market/scored-line";
import { CriterionRows } from "./criterion-rows";

/** Both axes, criterion by criterion: the points of the lines add up to each total. */
export function ScoreLineTable({ position, day }: { position: PositionRow; day: string }) {
  const slot = position.vendor.colourSlot;
  return (
    <ScrollBox label="Score lines">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Weight
            </th>
            <th scope="col">Level 0–1, with bounds</th>
            <th scope="col" className="number">
              Level
            </th>
            <th scope="col" className="number">
              Points
            </th>
            <th scope="col">Strongest record</th>
          </tr>
        </thead>
        <AxisRows name="Presence today" axis={position.presence} {...{ slot, day }} />
        <AxisRows name="Direction" axis={position.direction} {...{ slot, day }} />
      </table>
    </ScrollBox>
  );
}

type AxisProps = { name: string; axis: ScoredAxis; slot: number | null; day: string };

function AxisRows({ name, axis, slot, day }: AxisProps) {
  return (
    <tbody>
      <tr className="text-total font-semibold [&>*]:pt-4!">
        <th scope="row" className="text-total! font-semibold! whitespace-nowrap">
          {name}
        </th>
        <td colSpan={3} />
        <td className="number">{formatPoints(axis.points)}</td>
        <td className="text-table font-normal text-ink-2">
          bounds {formatRange(axis.low, axis.high)}
        </td>
      </tr>
      {axis.criteria.map((criterion) => (
        <CriterionRows key={criterion.criterion} {...{ criterion, slot, day }} />
      ))}
    </tbody>
  );
}
