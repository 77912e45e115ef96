import { fewestBroken } from "./fewest-broken";
import type { Spread, Table } from "./value-sampler";
import { SOLVER_ERROR, weightProgram } from "./weight-program";
import type { WeightSpace } from "./weight-space";

/** Ranks from 1 = first: the best and the worst that any allowed weighting gives. */
export type Reach = { best: number; worst: number };

// Twice what the solver may be off by: less of a lead cannot be told from a tie.
const SLACK = 2 * SOLVER_ERROR;
// Asked for, so that it is still a lead when the solver is off.
const CLEAR_LEAD = 4 * SOLVER_ERROR;

/**
 * For each alternative the best and the worst rank it can have under any allowed weighting, with
 * every value anywhere between its low and its high: exact, where a sample would only say what it
 * met. Ties share the better rank; here a lead below 2e-9 is a tie. Null when no weighting is
 * allowed. Throws as `tightened` does. Source: data/method/robustness.md.
 */
export function reachableRanks(space: WeightSpace, table: Table<Spread>): Reach[] | null {
  const program = weightProgram(space);
  if (program === null) return null;
  return table.map((own, i) => {
    const others = table.filter((_, k) => k !== i);
    const wishes = (most: number, side: (own: Spread, other: Spread) => number) =>
      others.map((other) => ({
        coefficients: own.map((value, j) => side(value, other[j] ?? value)),
        most,
      }));
    // At its best the others stay low and it is high, and nobody is to be ahead of it.
    const above = wishes(0, (mine, theirs) => theirs.low - mine.high);
    // At its worst all of them are to be ahead.
    const below = wishes(-CLEAR_LEAD, (mine, theirs) => mine.low - theirs.high);
    return {
      best: 1 + fewestBroken(program, above, SLACK),
      worst: table.length - fewestBroken(program, below, SLACK),
    };
  });
}
