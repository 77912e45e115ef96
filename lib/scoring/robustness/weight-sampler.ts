import { fillFrom, type RandomSource } from "./random-source";
import { byRecipe, type Sampler } from "./recipe";

export type { Sampler } from "./recipe";

/**
 * Weights drawn uniformly from all that are 0 or more and sum to 1: the gaps between sorted
 * uniform numbers. (Uniforms divided by their sum would crowd the middle.)
 * Source: Tervonen & Lahdelma 2007; data/method/robustness.md.
 */
export function anyWeights(random: RandomSource): Sampler {
  return byRecipe({ kind: "any weights", random }, (into) => {
    const last = into.length - 1;
    fillFrom(random, into, last);
    for (let at = 1; at < last; at++) insert(into, at, value(into, at));
    if (last >= 0) into[last] = 1;
    for (let at = last; at > 0; at--) into[at] = value(into, at) - value(into, at - 1);
  });
}

/**
 * Weights drawn uniformly from those that fall in a complete order of importance: `order` lists
 * the positions of the criteria, weightiest first. Throws unless it lists each position once.
 * Source: Barron & Barrett 1996; data/method/robustness.md.
 */
export function orderedWeights(order: readonly number[], random: RandomSource): Sampler {
  if (order.toSorted((a, b) => a - b).some((position, at) => position !== at)) {
    throw new RangeError("An order of importance names every criterion exactly once.");
  }
  return chainedWeights([order], random);
}

/**
 * The same for an order that says something of some criteria: chains of positions, weightiest
 * first, no criterion in two of them; within each chain the draw is sorted.
 * Source: data/method/robustness.md.
 */
export function chainedWeights(
  chains: readonly (readonly number[])[],
  random: RandomSource,
): Sampler {
  const draw = anyWeights(random);
  const links = chains.map((chain) => ({ chain, sorted: new Float64Array(chain.length) }));
  return (into) => {
    draw(into);
    for (const { chain, sorted } of links) {
      for (const [at, position] of chain.entries()) sorted[at] = value(into, position);
      sorted.sort();
      for (const [rank, position] of chain.entries()) {
        into[position] = value(sorted, chain.length - 1 - rank);
      }
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

function value(list: Float64Array, at: number): number {
  return list[at] ?? 0;
}
