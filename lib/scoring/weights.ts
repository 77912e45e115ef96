import { checkRange } from "./check-range";

/**
 * Weights divided by their sum, with the sum they had: w_j / Σw. Throws when one is negative or
 * all are 0 (data/method/position.md).
 */
export function normaliseWeights(weights: readonly number[]): { weights: number[]; sum: number } {
  const sum = weights.reduce(
    (total, weight) => total + checkRange("weight", weight, 0, Infinity),
    0,
  );
  if (sum <= 0) throw new RangeError("At least one weight must be more than 0.");
  return { weights: weights.map((weight) => weight / sum), sum };
}

/** Whether weights summed to 1 before they were normalised, to within rounding (1e-9). */
export function sumsToOne(sum: number): boolean {
  return Math.abs(sum - 1) <= 1e-9;
}

/** Σ weight × value, in the unit of the values. Throws when the lengths differ. */
export function weightedSum(weights: readonly number[], values: readonly number[]): number {
  if (weights.length !== values.length) {
    throw new RangeError(`${weights.length} weights do not fit ${values.length} values.`);
  }
  return values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
}
