import type { Limit, Turn } from "./rate-limit";

/** Who is remembered at once; past it, all windows begin anew. */
const MOST_KEPT = 20_000;

const windows = new Map<string, { count: number; resetsAt: number }>();

/**
 * Counts a reading of somebody (an address) and says whether it is still within the limit. Counted
 * in memory, not in the vault as a try to sign in is: a line written for every letter typed would
 * make each search wait for the disk.
 */
export function takeReadingTurn({ name, most, windowMs }: Limit, key: string, at: Date): Turn {
  const [now, place] = [at.getTime(), `${name}/${key}`];
  if (windows.size >= MOST_KEPT) windows.clear();
  const open = windows.get(place);
  const window =
    open === undefined || open.resetsAt <= now ? { count: 0, resetsAt: now + windowMs } : open;
  window.count += 1;
  windows.set(place, window);
  if (window.count <= most) return { ok: true };
  const waitSeconds = Math.max(1, Math.ceil((window.resetsAt - now) / 1000));
  return { ok: false, waitSeconds, isFirst: window.count === most + 1 };
}
