/**
 * One number for a row of rank acceptabilities: Σ α_r b_r with α falling evenly from 1 for the
 * first rank to 0 for the last. 0–1; 1 = always first, or alone.
 * Source: Lahdelma & Salminen 2001; data/method/robustness.md.
 */
export function holisticAcceptability(acceptability: readonly number[]): number {
  const last = acceptability.length - 1;
  if (last === 0) return acceptability[0] ?? 0;
  return acceptability.reduce((sum, share, at) => sum + ((last - at) / last) * share, 0);
}
