/** Where a day stands among the quarters: which one, and whether it is the quarter's last day. */
export type QuarterPlace = {
  /** Position of the quarter in a list of quarters, from 0. */
  at: number;
  ends: boolean;
};

/** Where `day` stands among `ends`, last days of quarters in order; past the last it stays there. */
export function placeAmong(ends: readonly string[], day: string): QuarterPlace {
  const found = ends.findIndex((end) => end >= day);
  const at = found === -1 ? ends.length - 1 : found;
  return { at, ends: ends[at] === day };
}

/**
 * The place `by` quarters on, or back when negative, among `count` quarters. A step on from within
 * a quarter ends it; the ends of the list are not passed, and from them there is no step back.
 */
export function stepQuarters(place: QuarterPlace, by: number, count: number): QuarterPlace {
  if (by < 0 && place.at === 0) return place;
  const steps = by > 0 && !place.ends ? by - 1 : by;
  return { at: Math.min(count - 1, Math.max(0, place.at + steps)), ends: true };
}
