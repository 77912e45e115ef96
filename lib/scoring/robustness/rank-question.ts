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

function addUp({ weights, values, scores }: Draw): void {
  const n = weights.length;
  for (let i = 0; i < scores.length; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (weights[j] ?? 0) * (values[i * n + j] ?? 0);
    scores[i] = sum;
  }
}

/** Throws when a count of the question is not a whole number from 1. */
export function checkCounts({ alternatives, criteria, iterations }: RankQuestion): void {
  for (const count of [alternatives, criteria, iterations]) {
    checkRange("number of alternatives, criteria and draws", count, 1, Infinity);
    if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number.`);
  }
}
