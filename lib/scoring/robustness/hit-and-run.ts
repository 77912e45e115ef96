import type { RandomSource } from "./random-source";
import type { Sampler } from "./weight-sampler";
import { someWeighting, type WeightOrder, type WeightSpace } from "./weight-space";

/** Walks of so many thinned draws before the first is shown: the start is at the edge. */
const WARM_UP = 20;

/**
 * Weights of a tightened space drawn by walking: from where one stands, a random direction in
 * which the sum stays 1, and any place on that line within the space. Uniform in the long run;
 * of ceil(ln(d + 1) ÷ 4 × d³) steps one is shown, d the dimensions that are free.
 * Sources: Smith 1984; Tervonen et al. 2013; robustness.md.
 */
export function walkedWeights(space: WeightSpace, random: RandomSource): Sampler {
  const here = Float64Array.from(someWeighting(space));
  const free = space.bounds.flatMap(({ low, high }, at) => (high > low ? [at] : []));
  const dimensions = free.length - 1;
  if (dimensions < 1) return (into) => into.set(here);
  const thinning = Math.ceil((Math.log(dimensions + 1) / 4) * dimensions ** 3);
  const step = stepIn(space, free, random);
  for (let at = 0; at < WARM_UP * thinning; at++) step(here);
  return (into) => {
    for (let at = 0; at < thinning; at++) step(here);
    into.set(here);
  };
}

/** How far one may go along a line, from where one stands: back (0 or less) and on. */
type Reach = { back: number; on: number };

function stepIn({ bounds, order }: WeightSpace, free: readonly number[], random: RandomSource) {
  const direction = new Float64Array(bounds.length);
  return (here: Float64Array): void => {
    turn(direction, free, random);
    const reach: Reach = { back: -Infinity, on: Infinity };
    for (const at of free) {
      const { low, high } = bounds[at] ?? { low: 0, high: 1 };
      const [place, speed] = [here[at] ?? 0, direction[at] ?? 0];
      stayAbove(reach, place - low, speed);
      stayAbove(reach, high - place, -speed);
    }
    for (const pair of order) stayInOrder(reach, pair, here, direction);
    const far = reach.back + (reach.on - reach.back) * random();
    for (const at of free) here[at] = (here[at] ?? 0) + far * (direction[at] ?? 0);
  };
}

/** A direction as likely as any other among those that leave the sum as it is. */
function turn(direction: Float64Array, free: readonly number[], random: RandomSource): void {
  let sum = 0;
  for (const at of free) {
    const speed = normal(random);
    direction[at] = speed;
    sum += speed;
  }
  for (const at of free) direction[at] = (direction[at] ?? 0) - sum / free.length;
}

function stayInOrder(
  reach: Reach,
  [one, other]: WeightOrder,
  here: Float64Array,
  direction: Float64Array,
): void {
  const lead = (here[one] ?? 0) - (here[other] ?? 0);
  stayAbove(reach, lead, (direction[one] ?? 0) - (direction[other] ?? 0));
}

/** Shortens the reach so that a height that changes with this speed stays 0 or more. */
function stayAbove(reach: Reach, height: number, speed: number): void {
  // Rounding may leave one a hair outside: from there no way further out.
  const limit = -Math.max(0, height) / speed;
  if (speed > 0) reach.back = Math.max(reach.back, limit);
  else if (speed < 0) reach.on = Math.min(reach.on, limit);
}

/** A standard normal number: Box and Muller 1958. */
const normal = (random: RandomSource): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
