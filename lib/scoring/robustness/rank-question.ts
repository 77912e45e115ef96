import { checkRange } from "../check-range";
import type { Sampler } from "./recipe";

/**
 * A ranking question: who comes where, over many draws of weights and values. Its samplers are
 * drawn from once; whoever asks the same again makes the question anew.
 */
export type RankQuestion = {
  alternatives: number;
  criteria: number;
  iterations: number;
  weights: Sampler;
  /** Row by row: alternative × criterion. */
  values: Sampler;
};

/** One draw; the arrays are used again for the next. */
export type Draw = {
  weights: Float64Array;
  /** Row by row: alternative × criterion. */
  values: Float64Array;
  /** By alternative: Σ weight × value. */
  scores: Float64Array;
};

/** Closer sums count as equal, as in the programs rsmaa and JSMAA. */
export const TIE = 1e-12;

/** Whether a score beats another: by more than rounding. Never the other way round as well. */
export const beats = (score: number, other: number): boolean => score - other > TIE;

/** Shows every draw in its turn. Throws when a count is not a whole number from 1. */
export function forEachDraw(question: RankQuestion, visit: (draw: Draw) => void): void {
  const { alternatives: m, criteria: n, iterations } = question;
  checkCounts(question);
  const draw = {
    weights: new Float64Array(n),
    values: new Float64Array(m * n),
    scores: new Float64Array(m),
  };
  for (let at = 0; at < iterations; at++) {
    question.weights(draw.weights);
    question.values(draw.values);
    addUp(draw);
    visit(draw);
  }
}

/** Each sum goes from the first criterion to the last; four at a time, for none waits for another. */
function addUp({ weights, values, scores }: Draw): void {
  const n = weights.length;
  const inFours = scores.length - (scores.length % 4);
  for (let i = 0; i < inFours; i += 4) addUpFour(i, weights, values, scores);
  for (let i = inFours; i < scores.length; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (weights[j] ?? 0) * (values[i * n + j] ?? 0);
    scores[i] = sum;
  }
}

function addUpFour(
  i: number,
  weights: Float64Array,
  values: Float64Array,
  scores: Float64Array,
): void {
  const n = weights.length;
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let j = 0, cell = i * n; j < n; j++, cell++) {
    const weight = weights[j] ?? 0;
    one += weight * (values[cell] ?? 0);
    two += weight * (values[cell + n] ?? 0);
    three += weight * (values[cell + 2 * n] ?? 0);
    four += weight * (values[cell + 3 * n] ?? 0);
  }
  scores[i] = one;
  scores[i + 1] = two;
  scores[i + 2] = three;
  scores[i + 3] = four;
}

/** Throws when a count of the question is not a whole number from 1. */
export function checkCounts({ alternatives, criteria, iterations }: RankQuestion): void {
  for (const count of [alternatives, criteria, iterations]) {
    checkRange("number of alternatives, criteria and draws", count, 1, Infinity);
    if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number.`);
  }
}
