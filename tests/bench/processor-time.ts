/** Milliseconds of processor time so far: on an idle machine those of the clock, on a busy one fewer. */
export function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same of one piece of work. */
export function timeOf(work: () => unknown): number {
  const start = spentMs();
  work();
  return spentMs() - start;
}

/** The middle of an odd number of times. */
export const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
