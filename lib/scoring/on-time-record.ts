import { betaQuantile, logBeta, logGamma, type Beta } from "./beta-distribution";
import { checkRange } from "./check-range";
import type { Method } from "./method";

/** How often a vendor keeps its promises on time, 0–1. */
export type OnTimeRecord = {
  kept: number;
  failed: number;
  posterior: Beta;
  /** Posterior mean: the probability given to the next promise. */
  mean: number;
  /** Equal-tailed interval of the method's level. */
  low: number;
  high: number;
  /** False: no promise has come due; the numbers are the prior alone. */
  trackRecord: boolean;
};

export type OnTimeMethod = Pick<Method, "promisePrior" | "promiseInterval">;

/**
 * Beta posterior of the on-time probability from promises kept and failed (late, overdue,
 * dropped, partial): mean (a + kept) ÷ (a + b + all), with an equal-tailed interval. Throws for
 * counts below 0. Source: data/method/promises.md.
 */
export function onTimeRecord(
  { kept, failed }: { kept: number; failed: number },
  { promisePrior, promiseInterval }: OnTimeMethod,
): OnTimeRecord {
  checkRange("kept promises", kept, 0, Infinity);
  checkRange("failed promises", failed, 0, Infinity);
  const posterior = { a: promisePrior.kept + kept, b: promisePrior.failed + failed };
  const tail = (1 - promiseInterval) / 2;
  return {
    kept,
    failed,
    posterior,
    mean: posterior.a / (posterior.a + posterior.b),
    low: betaQuantile(tail, posterior),
    high: betaQuantile(1 - tail, posterior),
    trackRecord: kept + failed > 0,
  };
}

/**
 * A prior worth four promises at the rate 0–1 all vendors share, for use instead of Jeffreys'.
 * Throws for a rate that is not between 0 and 1. Source: data/method/promises.md.
 */
export function pooledPrior(rate: number): Method["promisePrior"] {
  if (!(rate > 0 && rate < 1)) {
    throw new RangeError(`The shared rate is ${rate}; it must lie between 0 and 1.`);
  }
  // Four promises: data/method/promises.md.
  return { kept: 4 * rate, failed: 4 * (1 - rate) };
}

/**
 * Probability of 0, 1, …, next of the next promises being kept on time (beta-binomial); they sum
 * to 1. Throws when `next` is not a whole number from 0. Source: data/method/promises.md.
 */
export function keptOfNext(next: number, { a, b }: Beta): number[] {
  if (!Number.isInteger(next) || next < 0) {
    throw new RangeError(`Asked about ${next} promises; ask about a whole number from 0.`);
  }
  const ways = (kept: number) =>
    logGamma(next + 1) - logGamma(kept + 1) - logGamma(next - kept + 1);
  return Array.from({ length: next + 1 }, (_, kept) =>
    Math.exp(ways(kept) + logBeta(a + kept, b + next - kept) - logBeta(a, b)),
  );
}
