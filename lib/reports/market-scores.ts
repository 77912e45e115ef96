import type { IsoDate } from "@/lib/domain/iso-date";
import { onOrBefore } from "@/lib/domain/partial-date";
import { Coding } from "@/lib/scoring/coding/coding";
import { codeCriteria } from "@/lib/scoring/coding/criteria";
import { pendingPromises } from "@/lib/scoring/coding/promise-standing";
import { codeThreatProfile } from "@/lib/scoring/coding/threat-profile";
import { method } from "@/lib/scoring/method";
import { positionScore, type PositionScore } from "@/lib/scoring/position-score";
import type { PendingPromise, ThreatProfile } from "@/lib/scoring/profile";
import { unrated, type Unrated } from "@/lib/scoring/rated";
import type { DayArchive } from "./day-archive";

/** Everything the arithmetic says of one day's market. */
export type MarketScores = {
  coding: Coding;
  /** Rated vendors by slug order. */
  vendors: readonly ScoredVendor[];
  /** Vendors with a hypervisor on sale of whose presence too little is known to rank them. */
  unrated: readonly UnratedVendor[];
  promises: readonly PendingPromise[];
};

export type UnratedVendor = Unrated & { slug: string };

export type ScoredVendor = { slug: string; position: PositionScore; profile: ThreatProfile };

/** Scores every vendor that makes hypervisors, had one on sale on the day and is known enough. Pure. */
export function marketScores({
  archive,
  asOf,
}: Pick<DayArchive, "archive" | "asOf">): MarketScores {
  const coding = new Coding(archive, asOf, method);
  const sellers = archive.vendor
    .filter(({ role, endedOn }) => role === "hypervisor-vendor" && !over(endedOn, asOf))
    .filter(({ slug }) => coding.sells(slug))
    .map(({ slug }) => ({
      slug,
      position: positionScore(codeCriteria(coding, slug), method),
    }));
  const vendors = sellers
    .filter(({ position }) => unrated(position, method) === null)
    .map((vendor) => ({ ...vendor, profile: codeThreatProfile(coding, vendor.slug) }));
  const promises = vendors.flatMap(({ slug }) => pendingPromises(coding, slug));
  return {
    coding,
    vendors,
    unrated: sellers.flatMap(({ slug, position }) => {
      const missing = unrated(position, method);
      return missing === null ? [] : [{ slug, ...missing }];
    }),
    promises,
  };
}

function over(endedOn: Parameters<typeof onOrBefore>[0] | null, asOf: IsoDate): boolean {
  return endedOn !== null && onOrBefore(endedOn, asOf);
}
