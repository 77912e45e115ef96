import { checkRange } from "./check-range";

/** A forecast that has come true (1) or not (0). */
export type JudgedForecast = { probability: number; outcome: 0 | 1 };

/**
 * Mean of (probability − outcome)²: 0 best, 1 worst (Brier's own form of 1950 sums both classes
 * and is twice this). null without forecasts. Throws for a probability outside 0–1.
 * Source: Brier 1950; data/method/promises.md.
 */
export function brierScore(forecasts: readonly JudgedForecast[]): number | null {
  if (forecasts.length === 0) return null;
  return mean(forecasts, ({ probability, outcome }) => {
    return (checkRange("probability", probability) - outcome) ** 2;
  });
}

/**
 * 1 − score ÷ reference score: 1 perfect, 0 no better, negative worse. The reference is a named
 * rival's score, or that of always saying the base rate. null without forecasts or when the
 * reference is 0. Source: data/method/promises.md.
 */
export function brierSkill(
  forecasts: readonly JudgedForecast[],
  rival: number | null = null,
): number | null {
  const score = brierScore(forecasts);
  if (score === null) return null;
  const rate = mean(forecasts, ({ outcome }) => outcome);
  const reference = rival ?? rate * (1 - rate);
  return reference === 0 ? null : 1 - score / reference;
}

export type BrierParts = { reliability: number; resolution: number; uncertainty: number };

/**
 * Brier = reliability − resolution + uncertainty, over bins of equal probability, so the identity
 * is exact. null without forecasts. Throws as `brierScore` does.
 * Source: Murphy 1973; data/method/promises.md.
 */
export function brierParts(forecasts: readonly JudgedForecast[]): BrierParts | null {
  if (forecasts.length === 0) return null;
  const rate = mean(forecasts, ({ outcome }) => outcome);
  const bins = new Map<number, JudgedForecast[]>();
  for (const forecast of forecasts) {
    const probability = checkRange("probability", forecast.probability);
    bins.set(probability, [...(bins.get(probability) ?? []), forecast]);
  }
  const overBins = (of: (probability: number, hits: number) => number) =>
    [...bins].reduce((sum, [probability, bin]) => {
      const hits = mean(bin, ({ outcome }) => outcome);
      return sum + (bin.length / forecasts.length) * of(probability, hits);
    }, 0);
  return {
    reliability: overBins((probability, hits) => (probability - hits) ** 2),
    resolution: overBins((_, hits) => (hits - rate) ** 2),
    uncertainty: rate * (1 - rate),
  };
}

function mean<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0) / list.length;
}
