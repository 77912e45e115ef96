const HOUR_MS = 3_600_000;

/** The server asks once an hour; a backup made minutes after the hour is due at the next one. */
const EARLY_MS = 300_000;

/** Hours since an instant (ISO 8601, UTC). */
export const hoursSince = (instant: string, at: Date): number =>
  (at.getTime() - Date.parse(instant)) / HOUR_MS;

/** Whether it is time for the next backup, up to five minutes early. */
export const isDue = (madeAt: string, everyHours: number, at: Date): boolean =>
  hoursSince(madeAt, at) >= everyHours - EARLY_MS / HOUR_MS;

/** Whether backups have stopped coming: the last one is older than two turns, or there is none. */
export const isLate = (madeAt: string | null, everyHours: number, at: Date): boolean =>
  madeAt === null || hoursSince(madeAt, at) > 2 * everyHours;
