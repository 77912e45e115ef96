import type { PositionRow } from "../market/position-row";
import type { ScoredCriterion } from "../market/scored-line";
import type { CompareCriterion } from "./comparison";

type Rated = { name: string; position: PositionRow | null };

/** Every criterion with the bounds of each; "ahead" only where no bound of another reaches. Pure. */
export function criterionRows(columns: readonly Rated[]): CompareCriterion[] {
  const first = columns.find(({ position }) => position !== null)?.position;
  if (first === undefined || first === null) return [];
  return [first.presence, first.direction].flatMap(({ criteria }) =>
    criteria.map(({ criterion, label, axis }) => {
      const bounds = columns.map(({ position }) =>
        boundsOf(position?.[axis].criteria.find((one) => one.criterion === criterion)),
      );
      return { label, axis, bounds, ahead: aheadOf(columns, bounds) };
    }),
  );
}

function boundsOf(criterion: ScoredCriterion | undefined): CompareCriterion["bounds"][number] {
  if (criterion === undefined) return null;
  const { low, point, high, lines } = criterion;
  return { low, point, high, isKnown: lines.some(({ kind, suppressed }) => kind !== "prior" && !suppressed) }; // prettier-ignore
}

function aheadOf(columns: readonly Rated[], bounds: CompareCriterion["bounds"]): string | null {
  const rated = bounds.flatMap((bound, at) => (bound === null ? [] : [{ bound, at }]));
  if (rated.length < 2) return null;
  const winner = rated.find(({ bound, at }) =>
    rated.every((other) => other.at === at || bound.low > other.bound.high),
  );
  return winner === undefined ? null : (columns[winner.at]?.name ?? null);
}
