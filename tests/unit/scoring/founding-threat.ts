import { z } from "zod";
import { segments, type Segment } from "@/lib/domain/segment";
import type { BySegment, Level, PendingPromise, ThreatProfile } from "@/lib/scoring/profile";
import { foundingCase, foundingVendors, type FoundingVendor } from "./founding-case";

export const exactly = (value: number): Level => ({
  value,
  low: value,
  high: value,
  records: [],
  known: true,
});

export function bySegment<T>(of: (segment: Segment, at: number) => T): BySegment<T> {
  return {
    desktop: of("desktop", 0),
    server: of("server", 1),
    datacentre: of("datacentre", 2),
    services: of("services", 3),
    // The analyst coded four segments; nobody had anything in the other two.
    edge: of("edge", 4),
    management: of("management", 5),
  };
}

/** The analyst's coding of one vendor in the founding article. */
export function foundingProfile(vendor: FoundingVendor): ThreatProfile {
  const { threat } = foundingCase;
  const price = threat.relativePrice[vendor];
  return {
    vendor,
    presence: bySegment((_, at) => exactly(threat.presence[vendor][at] ?? 0)),
    capability: bySegment((_, at) => exactly(threat.capability[vendor][at] ?? 0)),
    leverage: bySegment((_, at) => exactly(threat.leverage[vendor][at] ?? 0)),
    price: bySegment((_, at) => (price[at] == null ? null : exactly(price[at]))),
    resources: threat.resources.types.map((type, at) => ({
      type,
      level: exactly(threat.resources.amounts[vendor][at]!),
    })),
    size: exactly(threat.size[vendor]),
    moves: exactly(threat.movesLast12Months[vendor]),
  };
}

export const foundingMarket = foundingVendors.map(foundingProfile);
export const foundingFront = (vendor: string) =>
  foundingMarket.find((profile) => profile.vendor === vendor)!;

const coding = z.object({
  lever: z.enum(["capability", "leverage"]),
  segment: z.enum(segments),
});

export const foundingPromises: PendingPromise[] = foundingCase.promises.map((promise) => ({
  ...coding.parse(promise),
  ref: { kind: "promise", slug: promise.id },
  vendor: promise.vendor,
  targetLevel: promise.target,
  probability: promise.p,
  openEnded: false,
}));
