/**
 * The ranks a vendor takes between the 5th and the 95th of a hundred draws, 1 = first, from its
 * row of rank acceptabilities. Source: data/method/robustness.md.
 */
export function rankInterval(acceptability: readonly number[]): { best: number; worst: number } {
  // 5 and 95 in 100: robustness.md.
  return { best: rankReached(acceptability, 0.05), worst: rankReached(acceptability, 0.95) };
}

function rankReached(acceptability: readonly number[], share: number): number {
  let sum = 0;
  for (const [at, part] of acceptability.entries()) {
    sum += part;
    // 1e-12: rounding in the sum must not push the rank one on.
    if (sum >= share - 1e-12) return at + 1;
  }
  return acceptability.length;
}
