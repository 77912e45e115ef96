import type { IsoDate } from "@/lib/domain/iso-date";
import { onOrBefore } from "@/lib/domain/partial-date";
import { Coding } from "@/lib/scoring/coding/coding";
import { codeCriteria } from "@/lib/scoring/coding/criteria";
import { pendingPromises } from "@/lib/scoring/coding/promise-standing";
import type { Supposed } from "@/lib/scoring/coding/supposed-promises";
import { codeThreatProfile } from "@/lib/scoring/coding/threat-profile";
import { method } from "@/lib/scoring/method";
import { positionScore, type PositionScore } from "@/lib/scoring/position-score";
import type { PendingPromise, ThreatProfile } from "@/lib/scoring/profile";
import { unrated, type Unrated } from "@/lib/scoring/rated";
import type { DayArchive } from "../day-archive";

/** Everything the arithmetic says of one day's market. */
export type MarketScores = {
  coding: Coding;
  /** Rated vendors by slug order. */
  vendors: readonly ScoredVendor[];
  /** Their profiles, in the same order: among whom each of them presses. */
  market: readonly ThreatProfile[];
  /** Vendors with a hypervisor on sale of whose presence too little is known to rank them. */
  unrated: readonly UnratedVendor[];
  promises: readonly PendingPromise[];
};

export type UnratedVendor = Unrated & { slug: string };

export type ScoredVendor = { slug: string; position: PositionScore; profile: ThreatProfile };

/**
 * Scores every vendor that makes hypervisors, had one on sale on the day and is known enough; with
 * `supposed`, as a scenario takes its promises. Pure.
 */
export function marketScores(
  { archive, asOf }: Pick<DayArchive, "archive" | "asOf">,
  supposed?: Supposed,
): MarketScores {
  const coding = new Coding(archive, asOf, method, supposed);
  const { rated, unrated: unranked } = positionsOf(coding);
  const vendors = rated.map((vendor) => ({
    ...vendor,
    profile: codeThreatProfile(coding, vendor.slug),
  }));
  const promises = vendors.flatMap(({ slug }) => pendingPromises(coding, slug));
  const market = vendors.map(({ profile }) => profile);
  return { coding, vendors, market, unrated: unranked, promises };
}

type Positions = {
  rated: { slug: string; position: PositionScore }[];
  unrated: UnratedVendor[];
};

/** Where everyone stands who had a hypervisor on sale on the day, apart from who is known too little. */
export function positionsOf(coding: Coding): Positions {
  const positions = sellersOf(coding).map((slug) => {
    const position = positionScore(codeCriteria(coding, slug), coding.method);
    return { slug, position, missing: unrated(position, coding.method) };
  });
  return {
    rated: positions
      .filter(({ missing }) => missing === null)
      .map(({ slug, position }) => ({ slug, position })),
    unrated: positions.flatMap(({ slug, missing }) =>
      missing === null ? [] : [{ slug, ...missing }],
    ),
  };
}

/** Makers of hypervisors that had one on sale on the day, by slug. */
function sellersOf(coding: Coding): string[] {
  return coding.archive.vendor
    .filter(({ role, endedOn }) => role === "hypervisor-vendor" && !over(endedOn, coding.asOf))
    .filter(({ slug }) => coding.sells(slug))
    .map(({ slug }) => slug);
}

function over(endedOn: Parameters<typeof onOrBefore>[0] | null, asOf: IsoDate): boolean {
  return endedOn !== null && onOrBefore(endedOn, asOf);
}
