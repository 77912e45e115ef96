import type { IsoDate } from "@/lib/domain/iso-date";
import { onOrBefore } from "@/lib/domain/partial-date";
import { Coding } from "@/lib/scoring/coding/coding";
import { codeCriteria } from "@/lib/scoring/coding/criteria";
import { pendingPromises } from "@/lib/scoring/coding/promise-standing";
import { codeThreatProfile } from "@/lib/scoring/coding/threat-profile";
import { method } from "@/lib/scoring/method";
import { positionScore, type PositionScore } from "@/lib/scoring/position-score";
import type { PendingPromise, ThreatProfile } from "@/lib/scoring/profile";
import type { DayArchive } from "./day-archive";

/** Everything the arithmetic says of one day's market. */
export type MarketScores = {
  coding: Coding;
  /** Scored vendors by slug order. */
  vendors: readonly ScoredVendor[];
  promises: readonly PendingPromise[];
};

export type ScoredVendor = { slug: string; position: PositionScore; profile: ThreatProfile };

/** Scores every vendor that makes hypervisors and had one on sale on the day. Pure. */
export function marketScores({
  archive,
  asOf,
}: Pick<DayArchive, "archive" | "asOf">): MarketScores {
  const coding = new Coding(archive, asOf, method);
  const vendors = archive.vendor
    .filter(({ role, endedOn }) => role === "hypervisor-vendor" && !over(endedOn, asOf))
    .filter(({ slug }) => coding.sells(slug))
    .map(({ slug }) => ({
      slug,
      position: positionScore(codeCriteria(coding, slug), method),
      profile: codeThreatProfile(coding, slug),
    }));
  const promises = vendors.flatMap(({ slug }) => pendingPromises(coding, slug));
  return { coding, vendors, promises };
}

function over(endedOn: Parameters<typeof onOrBefore>[0] | null, asOf: IsoDate): boolean {
  return endedOn !== null && onOrBefore(endedOn, asOf);
}
