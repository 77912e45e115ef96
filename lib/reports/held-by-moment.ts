import type { Archive } from "@/lib/domain/archive";
import type { Moment } from "@/lib/domain/moment";

/** Moments held at once: today, the day looked at, and a neighbour on either side. */
const HELD = 4;

/**
 * Does the work once for each moment of an archive and shares the answer, which is therefore only
 * to be read. The one longest not asked about gives way to a new one; with its archive, all go.
 */
export function heldByMoment<T extends object>(work: (archive: Archive, moment: Moment) => T) {
  const held = new WeakMap<Archive, Map<Moment, T>>();
  return (archive: Archive, moment: Moment): T => {
    const moments = held.get(archive) ?? new Map<Moment, T>();
    held.set(archive, moments);
    const found = moments.get(moment) ?? work(archive, moment);
    moments.delete(moment);
    moments.set(moment, found);
    const [oldest] = moments.keys();
    if (moments.size > HELD && oldest !== undefined) moments.delete(oldest);
    return found;
  };
}
