import type { RandomSource } from "./random-source";

/** Fills the array with one draw. */
export type Sampler = {
  (into: Float64Array): void;
  /** How it draws, for who can draw the same faster; without it, it can only be called. */
  readonly recipe?: AnyWeights | ValueRecipe;
};

/** As `anyWeights` draws. */
export type AnyWeights = { readonly kind: "any weights"; readonly random: RandomSource };

/** As `fixedValues` and `valuesWithinBounds` draw; arrays by alternative × criterion. */
export type ValueRecipe =
  | { readonly kind: "fixed values"; readonly low: Float64Array }
  | {
      readonly kind: "values within bounds";
      readonly low: Float64Array;
      readonly width: Float64Array;
      readonly random: RandomSource;
    };

/** A sampler that says how it draws. Throws nothing. */
export const byRecipe = (recipe: AnyWeights | ValueRecipe, draw: (into: Float64Array) => void) =>
  Object.assign(draw, { recipe } as const);
