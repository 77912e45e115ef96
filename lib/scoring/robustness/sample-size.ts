// Quantiles of the standard normal distribution, two-sided.
const Z = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 } as const;
export type ConfidenceLevel = keyof typeof Z;

/**
 * Draws needed so that any share is off by at most `error` (0–1): z² ÷ 4e², rounded up. Throws
 * when the error is not more than 0. Source: Tervonen & Lahdelma 2007; data/method/robustness.md.
 */
export function drawsFor(error: number, level: ConfidenceLevel): number {
  if (!(error > 0)) throw new RangeError(`The error is ${error}; it must be more than 0.`);
  return Math.ceil(Z[level] ** 2 / (4 * error ** 2));
}

/** By how much a share (0–1) from so many draws may be off: z √(share (1 − share) ÷ draws). */
export function errorOf(share: number, draws: number, level: ConfidenceLevel): number {
  return Z[level] * Math.sqrt((share * (1 - share)) / draws);
}
