/** Months of which the last backup is kept: a year back, for what is noticed late. */
const MONTHS_KEPT = 12;

/**
 * Those that may go: all but the newest `keep`, and the last of each of the twelve latest months
 * that have one. The newest always stays, whatever `keep` says.
 */
export function outlived<T extends { madeAt: string }>(backups: readonly T[], keep: number): T[] {
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const lastOfMonth = new Map<string, T>();
  for (const one of newestFirst) {
    const month = one.madeAt.slice(0, "2026-11".length);
    if (!lastOfMonth.has(month)) lastOfMonth.set(month, one);
  }
  const kept = new Set([
    ...newestFirst.slice(0, Math.max(keep, 1)),
    ...[...lastOfMonth.values()].slice(0, MONTHS_KEPT),
  ]);
  return newestFirst.filter((one) => !kept.has(one));
}
