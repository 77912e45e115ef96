import { fillFrom, type RandomSource } from "./random-source";
import { byRecipe, type Sampler } from "./recipe";

/** A value with the bounds the evidence leaves. */
export type Spread = { point: number; low: number; high: number };

/** Alternatives by row, criteria by column. */
export type Table<T> = readonly (readonly T[])[];

/** Writes the same values in every draw. Throws when rows differ in length. */
export function fixedValues(table: Table<number>): Sampler {
  const flat = Float64Array.from(flatten(table));
  return byRecipe({ kind: "fixed values", low: flat }, (into) => into.set(flat));
}

/**
 * Draws every value anew, uniformly between its bounds. Throws when rows differ in length.
 * Source: data/method/robustness.md.
 */
export function valuesWithinBounds(table: Table<Spread>, random: RandomSource): Sampler {
  const spreads = flatten(table);
  const low = Float64Array.from(spreads, (spread) => spread.low);
  const width = Float64Array.from(spreads, (spread) => spread.high - spread.low);
  return byRecipe({ kind: "values within bounds", low, width, random }, (into) => {
    fillFrom(random, into, low.length);
    spread(into, low, width);
  });
}

/** Makes values of uniform numbers. */
function spread(into: Float64Array, low: Float64Array, width: Float64Array): void {
  for (let at = 0; at < low.length; at++) {
    into[at] = (low[at] ?? 0) + (width[at] ?? 0) * (into[at] ?? 0);
  }
}

/** The points alone. */
export function pointsOf(table: Table<Spread>): number[][] {
  return table.map((row) => row.map(({ point }) => point));
}

function flatten<T>(table: Table<T>): T[] {
  const [first] = table;
  if (table.some((row) => row.length !== first?.length)) {
    throw new RangeError("Every alternative needs a value on every criterion.");
  }
  return table.flat();
}
