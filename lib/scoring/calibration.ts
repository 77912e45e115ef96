import { onTimeRecord, type OnTimeMethod } from "./on-time-record";
import type { JudgedForecast } from "./brier-score";

/** Forecasts of one probability, and how often they came true. */
export type CalibrationBin = {
  /** Coded probability, 0–1, the same for every forecast of the bin. */
  probability: number;
  count: number;
  cameTrue: number;
  /** Share 0–1 that came true. */
  rate: number;
  /** Interval of the method's level around that share, 0–1. */
  low: number;
  high: number;
};

/**
 * Resolved forecasts by equal probability, lowest first, each bin with the share that came true
 * and its interval from Jeffreys' prior. Empty without forecasts; throws nothing. Source: Murphy 1973; data/method/promises.md.
 */
export function calibrationBins(
  forecasts: readonly JudgedForecast[],
  method: OnTimeMethod,
): CalibrationBin[] {
  const probabilities = [...new Set(forecasts.map(({ probability }) => probability))];
  return probabilities
    .toSorted((a, b) => a - b)
    .map((probability) => {
      const bin = forecasts.filter((forecast) => forecast.probability === probability);
      const cameTrue = bin.filter(({ outcome }) => outcome === 1).length;
      const { low, high } = onTimeRecord({ kept: cameTrue, failed: bin.length - cameTrue }, method);
      return { probability, count: bin.length, cameTrue, rate: cameTrue / bin.length, low, high };
    });
}
