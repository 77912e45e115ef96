import type { ProgramAnswer, WeightProgram } from "./weight-program";

/** A wish that Σ coefficient × weight be at most `most`. */
export type Wish = { coefficients: readonly number[]; most: number };

/** A wish that some weightings fulfil and others miss, by as much as `excess`. */
type OpenWish = Wish & { name: string; excess: number };

/** Some wishes are decided: what they make hold, and how many are given up; others are open. */
type Node = {
  kept: readonly Wish[];
  open: readonly OpenWish[];
  broken: number;
  least: number;
};

/**
 * How few of the wishes must be broken at once by an allowed weighting. Branch and bound: where
 * the fewest that fractions of wishes allow is no better than a weighting already met, nothing
 * better is to be found. A wish counts as broken when missed by more than `slack`.
 * Source: Land & Doig 1960; data/method/robustness.md.
 */
export function fewestBroken(
  program: WeightProgram,
  wishes: readonly Wish[],
  slack: number,
): number {
  let always = 0;
  const open: OpenWish[] = [];
  for (const [at, { coefficients, most }] of wishes.entries()) {
    if (program.least(coefficients) > most + slack) always += 1;
    else {
      const excess = -program.least(coefficients.map((value) => -value)) - most;
      if (excess > slack) open.push({ coefficients, most, name: `wish ${at}`, excess });
    }
  }
  return always + searched(program, open, slack);
}

function searched(program: WeightProgram, wishes: readonly OpenWish[], slack: number): number {
  let fewest = wishes.length;
  const left: Node[] = [{ kept: [], open: wishes, broken: 0, least: 0 }];
  for (let node = left.pop(); node !== undefined && fewest > 0; node = left.pop()) {
    if (node.least >= fewest) continue;
    const answer = relaxed(program, node);
    if (answer === null) continue;
    const least = answer === "unsettled" ? node.least : atLeast(node.broken + answer.least);
    if (answer !== "unsettled") fewest = Math.min(fewest, missed(wishes, answer.weights, slack));
    const choice = leastClear(node.open, answer === "unsettled" ? null : answer);
    if (choice === undefined || least >= fewest) continue;
    const open = node.open.filter((wish) => wish !== choice);
    const given = {
      ...node,
      open,
      broken: node.broken + 1,
      least: Math.max(least, node.broken + 1),
    };
    left.push(decided(program, given, missing(choice), slack));
    left.push(decided(program, { ...node, open, least }, choice, slack));
  }
  return fewest;
}

/** What holds where a wish is missed. */
const missing = ({ coefficients, most }: Wish): Wish => ({
  coefficients: coefficients.map((value) => -value),
  most: -most,
});

/**
 * A node where one more wish holds: open ones that none of its weightings misses, or all of them,
 * are no longer open, and others are missed by less. Bounds are those of Lagrange: the wish that
 * holds may be missed at a price.
 */
function decided(program: WeightProgram, node: Node, held: Wish, slack: number): Node {
  let { broken } = node;
  const open: OpenWish[] = [];
  for (const wish of node.open) {
    const excess = Math.min(wish.excess, -leastWith(program, -1, wish, held) - wish.most);
    if (excess <= slack) continue;
    if (leastWith(program, 1, wish, held) > wish.most + slack) broken += 1;
    else open.push({ ...wish, excess });
  }
  return { kept: [...node.kept, held], open, broken, least: Math.max(node.least, broken) };
}

/** At most the least that sign × Σ coefficient × weight can be where a wish holds. */
function leastWith(
  program: WeightProgram,
  sign: 1 | -1,
  { coefficients }: Wish,
  held: Wish,
): number {
  const priced = new Float64Array(coefficients.length);
  let most = -Infinity;
  for (const price of PRICES) {
    for (let j = 0; j < priced.length; j++) {
      priced[j] = sign * (coefficients[j] ?? 0) + price * (held.coefficients[j] ?? 0);
    }
    most = Math.max(most, program.least(priced) - price * held.most);
  }
  return most;
}

// Any price gives a bound; more of them than these cost more than they save.
const PRICES = [0.5, 1, 2];

/**
 * Open wishes may be broken in part: as large a part as they are missed by, of the most. Costs
 * differ by a hair, for among equal ones the simplex method can go round in circles.
 */
function relaxed(program: WeightProgram, { kept, open }: Node): ReturnType<WeightProgram["solve"]> {
  const criteria = [...kept, ...open][0]?.coefficients.length ?? 0;
  return program.solve({
    rows: [
      ...kept,
      ...open.map(({ name, excess, ...wish }) => ({ ...wish, own: [[name, -excess] as const] })),
    ],
    costs: open.map(({ name }, at) => [name, 1 + hair(at)] as const),
    weightCosts: Array.from({ length: criteria }, (_, j) => hair(j)),
  });
}

/** Up to 1e-5, different for each: steps of the golden ratio never meet. */
const hair = (at: number) => 1e-5 * (((at + 1) * 0.6180339887498949) % 1);

/** A count is whole: all the hairs of a day's vendors together stay below 0.01. */
const atLeast = (broken: number) => Math.ceil(broken - 0.01);

const missed = (wishes: readonly OpenWish[], weights: readonly number[], slack: number) =>
  wishes.filter(({ coefficients, most }) => {
    const sum = coefficients.reduce((so, value, j) => so + value * (weights[j] ?? 0), 0);
    return sum > most + slack;
  }).length;

/** The wish of which it is least clear whether it is to be broken. */
function leastClear(open: readonly OpenWish[], answer: ProgramAnswer | null) {
  const doubt = ({ name }: OpenWish) => Math.abs((answer?.own.get(name) ?? 0) - 0.5);
  return open.toSorted((a, b) => doubt(a) - doubt(b))[0];
}
