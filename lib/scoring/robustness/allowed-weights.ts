import { walkedWeights } from "./hit-and-run";
import type { RandomSource } from "./random-source";
import { anyWeights, chainedWeights, type Sampler } from "./weight-sampler";
import { chainsOf } from "./weight-chains";
import { allows, tightened, type WeightSpace } from "./weight-space";

/** Tries before it is known how often a draw must be thrown away. */
const TRIALS = 2_000;

/** Below this share of tries kept, walking through the space is quicker: robustness.md. */
const LEAST_KEPT = 0.01;

/**
 * Weights drawn uniformly from all that are allowed: each low plus its part of what is left,
 * thrown away and drawn again when beyond a high or out of order; where that would keep fewer
 * than one in a hundred, a hit-and-run walk. An order in chains, without bounds, is sorted. Null when no weighting is allowed. Throws as
 * `tightened` does. Sources: Tervonen & Lahdelma 2007; Tervonen et al. 2013; robustness.md.
 */
export function allowedWeights(space: WeightSpace, random: RandomSource): Sampler | null {
  const tight = tightened(space);
  if (tight === null) return null;
  const chains = chainsOf(space);
  if (chains !== null) return chainedWeights(chains, random);
  const shell = shellOf(tight, random);
  const into = new Float64Array(tight.bounds.length);
  let kept = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    shell(into);
    if (allows(tight, into)) kept += 1;
  }
  if (kept < TRIALS * LEAST_KEPT) return walkedWeights(tight, random);
  return (draw) => {
    do shell(draw);
    while (!allows(tight, draw));
  };
}

/** What is above the lows, shared out at random among the criteria that are free. */
function shellOf({ bounds }: WeightSpace, random: RandomSource): Sampler {
  const free = bounds.flatMap(({ low, high }, at) => (high > low ? [at] : []));
  const rest = 1 - bounds.reduce((sum, { low }) => sum + low, 0);
  const share = anyWeights(random);
  const parts = new Float64Array(free.length);
  return (into) => {
    for (const [at, { low }] of bounds.entries()) into[at] = low;
    share(parts);
    for (const [part, at] of free.entries()) {
      into[at] = (into[at] ?? 0) + rest * (parts[part] ?? 0);
    }
  };
}
