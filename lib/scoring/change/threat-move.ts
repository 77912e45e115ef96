import type { Method } from "../method";
import type { ThreatProfile } from "../profile";
import { threatScore, type ThreatCell, type ThreatScore } from "../threat-score";
import { eachStage, eachStep, type Stages } from "./stages";

/** What a step did to one lever in one segment; null = it was, or is, not read. */
export type CellMove = { points: number; from: ThreatCell | null; to: ThreatCell };

/** A step of a threat: its cells, largest first, add up to its points. */
export type ThreatStep = { points: number; cells: readonly CellMove[] };

/** A market and the incumbent in it, before and after. */
export type Fronts = {
  incumbent: string;
  before: readonly ThreatProfile[];
  after: readonly ThreatProfile[];
  method: Method;
};

export type ThreatMove = {
  /** At each stage of the challenger, against the incumbent and market of before. */
  own: Stages<ThreatScore>;
  /** Against the incumbent and market of after. */
  last: ThreatScore;
  /** The challenger's four own steps, then what the incumbent and the others made of it. */
  steps: readonly ThreatStep[];
};

/**
 * How a challenger's threat moved: its own steps against the incumbent and the market of before,
 * then theirs. The five steps add up to the points after less the points before. null where the
 * incumbent has no presence, or one of the two is not in both markets. Throws as `threatScore`.
 */
export function threatMove(
  challenger: Stages<ThreatProfile>,
  { incumbent, before, after, method }: Fronts,
): ThreatMove | null {
  const find = (market: readonly ThreatProfile[]) =>
    market.find(({ vendor }) => vendor === incumbent);
  const [target, targetAfter] = [find(before), find(after)];
  if (target === undefined || targetAfter === undefined) return null;
  const own = eachStage(challenger, (profile) => {
    const market = before.map((one) => (one.vendor === profile.vendor ? profile : one));
    return threatScore(profile, target, market, method);
  });
  const last = threatScore(challenger[4], targetAfter, after, method);
  if (!isWhole(own) || last === null) return null;
  return { own, last, steps: [...eachStep(own, stepOf), stepOf(own[4], last)] };
}

function isWhole(own: Stages<ThreatScore | null>): own is Stages<ThreatScore> {
  return own.every((score) => score !== null);
}

function stepOf(from: ThreatScore, to: ThreatScore): ThreatStep {
  const was = new Map(from.cells.map((cell) => [keyOf(cell), cell]));
  const cells = to.cells
    .map((cell) => {
      const before = was.get(keyOf(cell)) ?? null;
      return { points: cell.points - (before?.points ?? 0), from: before, to: cell };
    })
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { points: cells.reduce((sum, { points }) => sum + points, 0), cells };
}

const keyOf = ({ lever, segment }: ThreatCell) => `${lever} ${segment}`;
