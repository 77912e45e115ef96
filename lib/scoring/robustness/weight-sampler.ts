import type { RandomSource } from "./random-source";

/** Fills the array with one draw. */
export type Sampler = (into: Float64Array) => void;

/**
 * Weights drawn uniformly from all that are 0 or more and sum to 1: the gaps between sorted
 * uniform numbers. (Uniforms divided by their sum would crowd the middle.)
 * Source: Tervonen & Lahdelma 2007; data/method/robustness.md.
 */
export function anyWeights(random: RandomSource): Sampler {
  return (into) => {
    const last = into.length - 1;
    for (let at = 0; at < last; at++) insert(into, at, random());
    if (last >= 0) into[last] = 1;
    for (let at = last; at > 0; at--) into[at] = value(into, at) - value(into, at - 1);
  };
}

/**
 * Weights drawn uniformly from those that fall in a complete order of importance: `order` lists
 * the positions of the criteria, weightiest first. Throws unless it lists each position once.
 * Source: Barron & Barrett 1996; data/method/robustness.md.
 */
export function orderedWeights(order: readonly number[], random: RandomSource): Sampler {
  const positions = Int32Array.from(order);
  if (positions.toSorted().some((position, at) => position !== at)) {
    throw new RangeError("An order of importance names every criterion exactly once.");
  }
  const draw = anyWeights(random);
  const sorted = new Float64Array(positions.length);
  return (into) => {
    draw(sorted);
    sorted.sort();
    for (let rank = 0; rank < positions.length; rank++) {
      into[value(positions, rank)] = value(sorted, positions.length - 1 - rank);
    }
  };
}

/**
 * Mean of the weights that fall in a complete order, weightiest first: (1/n) Σ_(k≥r) 1/k.
 * Source: Barron & Barrett 1996 (rank-order centroid).
 */
export function orderCentroid(criteria: number): number[] {
  return Array.from({ length: criteria }, (_, rank) => {
    let sum = 0;
    for (let k = rank + 1; k <= criteria; k++) sum += 1 / k;
    return sum / criteria;
  });
}

/** Puts a number in its place among the first `count`, which are sorted. */
function insert(sorted: Float64Array, count: number, number: number): void {
  let at = count;
  while (at > 0 && value(sorted, at - 1) > number) {
    sorted[at] = value(sorted, at - 1);
    at--;
  }
  sorted[at] = number;
}

function value(list: Float64Array | Int32Array, at: number): number {
  return list[at] ?? 0;
}
