import { levers, type Lever } from "@/lib/domain/lever";
import { segments, type Segment } from "@/lib/domain/segment";
import { checkFront } from "./check-front";
import type { Method } from "./method";
import { presenceShares } from "./presence-shares";
import type { ThreatProfile } from "./profile";
import { leverReadings, type Front, type LeverReading } from "./threat-lever";
import { normaliseWeights } from "./weights";

/** Points 0–100 with what the evidence allows. */
export type Band = { points: number; low: number; high: number };

/** A segment with the share of the incumbent's presence that lies in it. */
export type Place = { segment: Segment; share: number };
/** One lever read in one segment. */
export type Read = Place & { lever: Lever; weight: number; found: LeverReading };

/**
 * Every segment with its share of the incumbent's presence, 0–1; null when it has none. Throws when
 * the pair or the market cannot be compared (check-front.ts).
 */
export function placesOf(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
): Place[] | null {
  checkFront(challenger, incumbent, market);
  const shares = presenceShares(incumbent);
  return shares && segments.map((segment) => ({ segment, share: shares[segment] }));
}

/** Levers that press alike in every segment. */
const ALIKE = new Set<Lever>(["resources", "scale", "momentum"]);

/** Shows every lever in each of the places, one after the other. */
export function readEach(
  { challenger, incumbent, market }: Pick<Front, "challenger" | "incumbent" | "market">,
  places: readonly Place[],
  method: Method,
  visit: (read: Read) => void,
): void {
  const { weights } = normaliseWeights(leverWeights(method));
  const { leverPrior, movesScale } = method;
  const alike = new Map<Lever, LeverReading>();
  for (const { segment, share } of places) {
    const front = { challenger, incumbent, market, segment, leverPrior, movesScale };
    for (const [at, lever] of levers.entries()) {
      const found = alike.get(lever) ?? leverReadings[lever](front);
      if (ALIKE.has(lever)) alike.set(lever, found);
      visit({ lever, segment, share, weight: weights[at] ?? 0, found });
    }
  }
}

/** The weights of the levers, in their order, as the method states them. */
export const leverWeights = (method: Method): number[] =>
  levers.map((lever) => method.leverWeights[lever]);

/** What a reading adds to the threat, with its bounds: 100 × share × weight × τ, in points. */
export function bandOf({ share, weight, found: { tau, low, high } }: Read): Band {
  const most = 100 * share * weight;
  return { points: most * tau, low: most * low, high: most * high };
}
