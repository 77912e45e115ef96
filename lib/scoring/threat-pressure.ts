import { levers } from "@/lib/domain/lever";
import type { Method } from "./method";
import type { ThreatProfile } from "./profile";
import { bandOf, placesOf, readEach, type Band, type Read } from "./threat-reading";

/**
 * A threat as `threatScore` gives it, without the cells it adds up from: for many at once. null when
 * the incumbent has no presence. Throws as `threatScore` does.
 */
export function threatBand(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
  method: Method,
): Band | null {
  const sum = { points: 0, low: 0, high: 0 };
  // Where the incumbent is not, nobody can press it: nothing to add.
  const places = placesOf(challenger, incumbent, market)?.filter(({ share }) => share > 0);
  if (places === undefined) return null;
  readEach({ challenger, incumbent, market }, places, method, (read) => addTo(sum, read));
  return sum;
}

/** What one lever does to an incumbent over all its segments, Σ share × τ, 0–1 each. */
export type LeverPressure = { point: number; low: number; high: number; known: boolean };

/** A threat with what each lever does, in the order of the levers, and no records. */
export type ThreatPressure = Band & { levers: LeverPressure[] };

/**
 * One threat lever by lever, for all pairs of a market at once: points and bounds 0–100 as
 * `threatScore` adds them up; a lever is known where anything is on record of it in a segment that
 * counts. null when the incumbent has no presence. Throws as `threatScore` does.
 */
export function threatPressure(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
  method: Method,
): ThreatPressure | null {
  const places = placesOf(challenger, incumbent, market)?.filter(({ share }) => share > 0);
  if (places === undefined) return null;
  const sum = { points: 0, low: 0, high: 0 };
  const pressures = levers.map(() => ({ point: 0, low: 0, high: 0, known: false }));
  readEach({ challenger, incumbent, market }, places, method, (read) => {
    addTo(sum, read);
    const own = pressures[levers.indexOf(read.lever)];
    if (own === undefined) return;
    own.point += read.share * read.found.tau;
    own.low += read.share * read.found.low;
    own.high += read.share * read.found.high;
    own.known ||= read.found.known;
  });
  return { ...sum, levers: pressures };
}

function addTo(sum: Band, read: Read): void {
  const { points, low, high } = bandOf(read);
  sum.points += points;
  sum.low += low;
  sum.high += high;
}
