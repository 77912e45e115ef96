import { walkedWeights } from "./hit-and-run";
import type { RandomSource } from "./random-source";
import { anyWeights, chainedWeights, type Sampler } from "./weight-sampler";
import { chainsOf } from "./weight-chains";
import { allowing, tightened, type WeightSpace } from "./weight-space";

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
  const attempt = attempts(tight, random);
  const into = new Float64Array(tight.bounds.length);
  let kept = 0;
  for (let trial = 0; trial < TRIALS; trial++) if (attempt(into)) kept += 1;
  if (kept < TRIALS * LEAST_KEPT) return walkedWeights(tight, random);
  return (draw) => {
    while (!attempt(draw));
  };
}

/** Shares out at random what is above the lows; tells whether that is allowed. */
function attempts(space: WeightSpace, random: RandomSource): (into: Float64Array) => boolean {
  const { bounds } = space;
  const lows = Float64Array.from(bounds, ({ low }) => low);
  const rest = 1 - lows.reduce((sum, low) => sum + low, 0);
  const places = Int32Array.from(bounds.flatMap(({ low, high }, at) => (high > low ? [at] : [])));
  const mostParts = Float64Array.from(places, (at) => partOf(bounds[at], rest));
  const parts = new Float64Array(places.length);
  const share = anyWeights(random);
  const allows = allowing(space);
  return (into) => {
    share(parts);
    if (isBeyond(parts, mostParts)) return false;
    for (let at = 0; at < lows.length; at++) into[at] = lows[at] ?? 0;
    addParts(into, places, parts, rest);
    return allows(into);
  };
}

// Far more than rounding: whoever is beyond by less is looked at closely.
const HAIR = 1e-9;

/** The part of the rest with which a weight is surely beyond its high. */
const partOf = ({ low, high } = { low: 0, high: 1 }, rest: number) => (high - low) / rest + HAIR;

function isBeyond(parts: Float64Array, most: Float64Array): boolean {
  for (let at = 0; at < parts.length; at++) if ((parts[at] ?? 0) > (most[at] ?? 0)) return true;
  return false;
}

function addParts(into: Float64Array, places: Int32Array, parts: Float64Array, rest: number): void {
  for (let part = 0; part < places.length; part++) {
    const at = places[part] ?? 0;
    into[at] = (into[at] ?? 0) + rest * (parts[part] ?? 0);
  }
}
