import type { Table } from "./value-sampler";
import { weightProgram, type WeightProgram } from "./weight-program";
import type { WeightSpace } from "./weight-space";

/** The least change of weights by which another alternative comes first. */
export type LeaderFlip = {
  /** By position. */
  leader: number;
  challenger: number;
  /** Part of all weight that moves from some criteria to others, 0–1. */
  shift: number;
  /** The weights at which the two draw level. */
  weights: number[];
};

// Costs of taking away differ by a hair, as in fewest-broken.ts.
const HAIR = 1e-7;

/**
 * By how little weight, moved among the criteria and within the space, another alternative draws
 * level with the first. It suffices to ask each rival about the leader alone: were a third one
 * ahead of both there, it would have drawn level sooner. Null when no allowed weighting does it,
 * or there is nobody else. Values stay at their points; `weights` must be allowed. Throws as
 * `tightened` does. Source: Dantzig 1963; data/method/robustness.md.
 */
export function leaderFlip(
  space: WeightSpace,
  weights: readonly number[],
  values: Table<number>,
): LeaderFlip | null {
  const program = weightProgram(space);
  if (program === null) return null;
  const scores = values.map((row) => dot(weights, row));
  const leader = scores.indexOf(Math.max(...scores));
  let least: LeaderFlip | null = null;
  for (const [challenger, row] of values.entries()) {
    if (challenger === leader) continue;
    const lag = row.map((value, j) => (values[leader]?.[j] ?? 0) - value);
    const found = levelWith(program, weights, lag);
    if (found === null || (least !== null && found.shift >= least.shift)) continue;
    least = { leader, challenger, ...found };
  }
  return least;
}

/** The least shift after which Σ lag × weight is 0 or less. */
function levelWith(program: WeightProgram, weights: readonly number[], lag: readonly number[]) {
  if (dot(weights, lag) <= 0) return { shift: 0, weights: [...weights] };
  if (program.least(lag) > 0) return null;
  const answer = program.solve({
    // weight ≤ what it was + what is given.
    rows: [
      { coefficients: lag, most: 0 },
      ...weights.map((weight, j) => ({
        coefficients: weights.map((_, at) => (at === j ? 1 : 0)),
        most: weight,
        own: [[`given ${j}`, -1] as const],
      })),
    ],
    costs: weights.map((_, j) => [`given ${j}`, 1] as const),
    weightCosts: weights.map((_, j) => HAIR * (j + 1)),
  });
  if (answer === null || answer === "unsettled") return null;
  const shift = answer.weights.reduce((so, now, j) => so + Math.max(0, now - (weights[j] ?? 0)), 0);
  return { shift, weights: answer.weights };
}

function dot(some: readonly number[], others: readonly number[]): number {
  return some.reduce((so, value, at) => so + value * (others[at] ?? 0), 0);
}
