import { latestDay, spanCovers, type PartialDate } from "@/lib/domain/partial-date";
import { afterwards, type Afterwards } from "./foresight-afterwards";
import type { OpenMarket } from "../market/open-market";
import { threatRows } from "../threat/threat-rows";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** A place in a ranking of threats by points; rank 1 is the greatest. */
export type Place = {
  rank: number;
  /** Where the draws put it: the middle rank and its 5–95 % range. */
  drawn: { median: number; low: number; high: number };
  /** Names it cannot be told apart from, itself included. */
  tiedWith: readonly string[];
  of: number;
  points: number;
  low: number;
  high: number;
  /** Share 0–1 of lever weightings in which it is the top threat. */
  topShare: number;
};

/** Where a vendor stands in the market of a day; points 0–100. */
export type Standing = { presence: number; direction: number; quadrant: string };

/** A challenger of the first day, and what happened to it. */
export type Challenger = {
  /** As it was called then. */
  vendor: VendorMark;
  then: Place;
  /** null = not among the challengers of the later day. */
  now: Place | null;
  /** Sells hypervisors on the later day, but too little is known of it to rate it. */
  unrated: boolean;
  standing: Standing | null;
  /** Whoever took it over, or now owns that one, with its place; null = none of them is ranked. */
  heirNow: { vendor: VendorMark; place: Place } | null;
  afterwards: Afterwards;
};

/** A challenger of the later day that the ranking of the first day did not have. */
export type Newcomer = {
  vendor: VendorMark;
  now: Place;
  /** When it was founded, as far as any record of the later day says. */
  foundedOn: PartialDate | null;
  /**
   * Why it was not ranked then: founded later; too little known to rate it; on record, but with
   * no hypervisor on sale; or no record of the first day knew it.
   */
  because: "founded-later" | "too-little-known" | "nothing-on-sale" | "not-on-record";
};

export type RankingThenAndNow = {
  incumbent: VendorMark | null;
  /** There is a later day to compare with. */
  later: boolean;
  /** The first day's leader is still scored, so that there is a ranking to compare with. */
  ranked: boolean;
  challengers: readonly Challenger[];
  /** By rank on the later day. */
  newcomers: readonly Newcomer[];
};

/** The threats to the first day's leader, then and now, and what became of each challenger. */
export function rankingThenAndNow(then: OpenMarket, now: OpenMarket): RankingThenAndNow {
  const incumbent = then.positions[0]?.vendor ?? null;
  const before = places(then, incumbent);
  const after = places(now, incumbent);
  return {
    incumbent,
    later: now.day.asOf > then.day.asOf,
    ranked: incumbent !== null && now.scores.vendors.some(({ slug }) => slug === incumbent.slug),
    challengers: [...before].map(([slug, place]) => challenger(then, now, { slug, place, after })),
    newcomers: [...after]
      .filter(([slug]) => !before.has(slug))
      .map(([slug, place]) => newcomer(then, now, { slug, place })),
  };
}

function places(market: OpenMarket, incumbent: VendorMark | null): ReadonlyMap<string, Place> {
  const rows = incumbent === null ? [] : threatRows(market.day, market.scores, incumbent.slug);
  return new Map(
    rows.map(({ challenger, rank: drawn, points, low, high, topShare, tiedWith }, at) => [
      challenger.slug,
      { rank: at + 1, of: rows.length, drawn, tiedWith, points, low, high, topShare },
    ]),
  );
}

function challenger(
  then: OpenMarket,
  now: OpenMarket,
  { slug, place, after }: { slug: string; place: Place; after: ReadonlyMap<string, Place> },
): Challenger {
  const later = afterwards(then, now.day, slug);
  const row = now.positions.find(({ vendor }) => vendor.slug === slug);
  return {
    vendor: vendorMark(then.day.citations, slug),
    then: place,
    now: after.get(slug) ?? null,
    unrated: isUnrated(now, slug),
    standing:
      row === undefined
        ? null
        : {
            presence: row.presence.points,
            direction: row.direction.points,
            quadrant: row.quadrant,
          },
    heirNow: heirPlace(now, later.ended?.heir?.slug ?? null, after),
    afterwards: later,
  };
}

function heirPlace(
  { day }: OpenMarket,
  heir: string | null,
  after: ReadonlyMap<string, Place>,
): Challenger["heirNow"] {
  if (heir === null) return null;
  const owners = day.citations.find("vendor", heir)?.owners ?? [];
  const owner = owners.find((span) => spanCovers(span, day.asOf))?.vendor;
  for (const slug of [heir, ...(owner === undefined ? [] : [owner])]) {
    const place = after.get(slug);
    if (place !== undefined) return { vendor: vendorMark(day.citations, slug), place };
  }
  return null;
}

function isUnrated({ scores }: OpenMarket, slug: string): boolean {
  return scores.unrated.some((vendor) => vendor.slug === slug);
}

function newcomer(
  then: OpenMarket,
  now: OpenMarket,
  { slug, place }: { slug: string; place: Place },
): Newcomer {
  const foundedOn = now.day.citations.find("vendor", slug)?.foundedOn ?? null;
  return {
    vendor: vendorMark(now.day.citations, slug),
    now: place,
    foundedOn,
    because: whyNotThen(then, slug, foundedOn),
  };
}

function whyNotThen(
  then: OpenMarket,
  slug: string,
  foundedOn: PartialDate | null,
): Newcomer["because"] {
  if (foundedOn !== null && latestDay(foundedOn) > then.day.asOf) return "founded-later";
  if (isUnrated(then, slug)) return "too-little-known";
  return then.day.citations.find("vendor", slug) === null ? "not-on-record" : "nothing-on-sale";
}
