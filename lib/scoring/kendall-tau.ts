export type RankAgreement = {
  /** −1 reversed … 1 the same; null when one side is constant. */
  tau: number | null;
  /** Pairs that changed order. */
  discordant: number;
};

// Values closer than this tie, as in the rankings (data/method/robustness.md).
const TIE = 1e-12;

/**
 * Kendall's tau-b between two lists of values of the same things, in the same order. Throws when
 * the lengths differ. Source: Kendall 1970; data/method/trend.md.
 */
export function kendallTau(before: readonly number[], after: readonly number[]): RankAgreement {
  if (before.length !== after.length) {
    throw new RangeError(`${before.length} values cannot be compared with ${after.length}.`);
  }
  const pairs = before.flatMap((_, i) =>
    before.slice(i + 1).map((_, step) => {
      const j = i + 1 + step;
      return [order(before, i, j), order(after, i, j)] as const;
    }),
  );
  const untiedBefore = pairs.filter(([was]) => was !== 0).length;
  const untiedAfter = pairs.filter(([, is]) => is !== 0).length;
  const sum = pairs.reduce((so, [was, is]) => so + was * is, 0);
  return {
    tau: untiedBefore && untiedAfter ? sum / Math.sqrt(untiedBefore * untiedAfter) : null,
    discordant: pairs.filter(([was, is]) => was * is < 0).length,
  };
}

function order(values: readonly number[], i: number, j: number): number {
  const difference = (values[i] ?? 0) - (values[j] ?? 0);
  return Math.abs(difference) <= TIE ? 0 : Math.sign(difference);
}
