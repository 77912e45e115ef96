import { solve, type Constraint } from "yalps";
import { cheapest } from "./cheapest-weighting";
import { tightened, type WeightSpace } from "./weight-space";

/** Σ coefficient × weight + Σ coefficient × own variable, at most `most`. */
export type ProgramRow = {
  coefficients: readonly number[];
  most: number;
  own?: readonly (readonly [name: string, coefficient: number])[];
};

/** What is to be as little as can be, and what must hold. */
export type ProgramQuestion = {
  rows: readonly ProgramRow[];
  /** What each weight costs, criterion by criterion; left out = nothing. */
  weightCosts?: readonly number[];
  /** Variables beside the weights, 0 or more, with what each costs. */
  costs?: readonly (readonly [name: string, cost: number])[];
};

export type ProgramAnswer = {
  least: number;
  weights: number[];
  /** The other variables by name; one not named is 0. */
  own: ReadonlyMap<string, number>;
};

export type WeightProgram = {
  /** Null when the rows leave no weighting; "unsettled" when the solver went round in circles. */
  solve: (question: ProgramQuestion) => ProgramAnswer | null | "unsettled";
  /** The least that Σ coefficient × weight can be. */
  least: (coefficients: ArrayLike<number>) => number;
};

/** What the solver may be off by, in scores 0–1: far below what is shown. */
export const SOLVER_ERROR = 1e-9;

/**
 * Linear programs over a weight space, solved by the simplex method. Null when no weighting is
 * allowed. Throws as `tightened` does. Source: Dantzig 1963; data/method/robustness.md.
 */
export function weightProgram(space: WeightSpace): WeightProgram | null {
  const tight = tightened(space);
  if (tight === null) return null;
  const solveWithin = solverOf(tight);
  if (tight.order.length === 0) return { solve: solveWithin, least: cheapest(tight) };
  return {
    solve: solveWithin,
    least: (coefficients) => {
      const answer = solveWithin({ rows: [], weightCosts: Array.from(coefficients) });
      if (answer === null || answer === "unsettled") throw new Error("No least sum was found.");
      return answer.least;
    },
  };
}

function solverOf(tight: WeightSpace): WeightProgram["solve"] {
  const lows = tight.bounds.map(({ low }) => low);
  const rows = spaceRows(tight);
  return (question) => {
    const model = modelOf(lows, { ...question, rows: [...rows, ...question.rows] });
    const { status, result, variables } = solve(model, { precision: SOLVER_ERROR });
    if (status === "infeasible") return null;
    if (status !== "optimal") return "unsettled";
    const own = new Map(variables);
    return {
      least: result + dot(question.weightCosts ?? [], lows),
      weights: lows.map((low, j) => low + (own.get(weightName(j)) ?? 0)),
      own,
    };
  };
}

/** The highs that the sum does not keep by itself, and the order. */
function spaceRows({ bounds, order }: WeightSpace): ProgramRow[] {
  const left = 1 - bounds.reduce((so, { low }) => so + low, 0);
  const at = (...places: readonly (readonly [place: number, value: number])[]) => {
    const known = new Map(places);
    return bounds.map((_, j) => known.get(j) ?? 0);
  };
  return [
    ...bounds.flatMap(({ low, high }, j) =>
      high - low < left ? [{ coefficients: at([j, 1]), most: high }] : [],
    ),
    ...order.map(([one, other]) => ({ coefficients: at([one, -1], [other, 1]), most: 0 })),
  ];
}

const weightName = (criterion: number) => `weight ${criterion}`;

/** Each weight is its lowest and what the program adds to it: its variables begin at 0. */
function modelOf(lows: readonly number[], question: ProgramQuestion) {
  const { rows, costs = [] } = question;
  const constraints = new Map<string, Constraint>([["sum", { equal: leftOver(lows) }]]);
  const variables = new Map(costs.map(([name, cost]) => [name, new Map([["cost", cost]])]));
  for (const j of lows.keys()) variables.set(weightName(j), weightColumn(j, question));
  for (const [at, { coefficients, most, own = [] }] of rows.entries()) {
    const row = `row ${at}`;
    constraints.set(row, { max: most - dot(coefficients, lows) });
    for (const [j, value] of coefficients.entries()) variables.get(weightName(j))?.set(row, value);
    for (const [name, value] of own) variables.get(name)?.set(row, value);
  }
  return {
    ...({ direction: "minimize", objective: "cost" } as const),
    ...{ constraints, variables },
  };
}

const weightColumn = (j: number, { weightCosts = [] }: ProgramQuestion) =>
  new Map([
    ["sum", 1],
    ["cost", weightCosts[j] ?? 0],
  ]);

/** What the lows leave of all weight. */
const leftOver = (lows: readonly number[]) =>
  Math.max(0, 1 - lows.reduce((so, low) => so + low, 0));

function dot(some: readonly number[], others: readonly number[]): number {
  return some.reduce((so, value, at) => so + value * (others[at] ?? 0), 0);
}
