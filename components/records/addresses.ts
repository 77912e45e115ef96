import type { RecordKind } from "@/lib/domain/archive";
import { sameArchive, splitWord } from "@/lib/domain/instant";
import type { Comparable } from "@/lib/domain/comparison";
import type { SearchKind } from "@/lib/domain/search-kind";

/** Every address starts with the word for its day: "2005-10-31" or "today". */
export const marketAddress = (day: string) => `/${day}` as const;
export const vendorsAddress = (day: string) => `/${day}/vendors` as const;
export const vendorAddress = (day: string, slug: string) => `/${day}/vendors/${slug}` as const;
export const threatsAddress = (day: string) => `/${day}/threats` as const;
export const threatAddress = (day: string, slug: string) => `/${day}/threats/${slug}` as const;
export const productsAddress = (day: string) => `/${day}/products` as const;
export const productAddress = (day: string, slug: string) => `/${day}/products/${slug}` as const;
export const sourcesAddress = (day: string) => `/${day}/sources` as const;
export const sourceAddress = (day: string, slug: string) => `/${day}/sources/${slug}` as const;
export const promisesAddress = (day: string) => `/${day}/promises` as const;
export const forecastsAddress = (day: string) => `/${day}/forecasts` as const;
export const timelineAddress = (day: string) => `/${day}/timeline` as const;
export const structureAddress = (day: string) => `/${day}/structure` as const;
export const pricesAddress = (day: string) => `/${day}/prices` as const;

/** What became of all that the founding article promised, foresaw and ranked. */
export const foresightAddress = (day: string) => `/${day}/foresight` as const;

/** Every formula with its numbers filled in: the leader's, or a vendor's. */
export const methodAddress = (day: string) => `/${day}/method` as const;
export const methodOfAddress = (day: string, slug: string) => `/${day}/method/${slug}` as const;

/** Where a record stands with all its evidence: the end of every chain. */
export const recordAddress = (day: string, { kind, slug }: { kind: RecordKind; slug: string }) =>
  `/${day}/records/${kind}/${slug}` as const;

/** Everyone's threat to everyone; no vendor is called so. */
export const threatMatrixAddress = (day: string) => `/${day}/threats/matrix` as const;

/** Where on the page of threats the lines of one challenger begin. */
export const challengerAnchor = (challenger: string) => challenger;

/** Where on the page of threats the lines of one lever of one challenger begin. */
export const leverAnchor = (challenger: string, lever: string) => `${challenger}-${lever}`;

/** Where on that page stands what all challengers are measured against by a lever. */
export const backgroundAnchor = (lever: string) => `against-${lever}`;

/** Where on the list of vendors those begin of whom too little is known. */
export const NOT_RATED = "not-rated";

/** Where on a product's page the answers of one dimension begin. */
export const supportAnchor = (dimension: string) => `support-${dimension}`;

/** Where a reader tells us that a record is wrong: of our archive as it stands, so without a day. */
export const reportAddress = ({ kind, slug }: { kind: RecordKind; slug: string }) =>
  `/report/${kind}/${slug}` as const;

/** Where one revision ("kind/slug@version") stands at the editors' desk. */
export const revisionAddress = (id: string) =>
  `/admin/revisions/${id.replace(/[/@]/g, "~")}` as const;

/** Every record of one kind as of a day, as one table. */
export const recordKindAddress = (day: string, kind: RecordKind) =>
  `/${day}/records/${kind}` as const;

/** The matrix of one dimension of support: "guest-os", "capability". */
export const supportAddress = (day: string, dimension: string) =>
  `/${day}/support/${dimension}` as const;
export const platformsAddress = (day: string) => `/${day}/platforms` as const;

/** Where a search leads: to what it found on that day, and to its first day where it came later. */
export function foundAddress(day: string, { kind, slug, since }: Found) {
  const on = since === null ? day : sameArchive(day, since);
  if (kind === "vendor") return vendorAddress(on, slug);
  if (kind === "product") return productAddress(on, slug);
  return kind === "source" ? sourceAddress(on, slug) : recordAddress(on, { kind, slug });
}

type Found = { kind: SearchKind; slug: string; since: string | null };

/** The page of a search on a day: a page of its own, for what is asked is not known beforehand. */
export function searchAddress(day: string, asked: { q: string; kind?: string }) {
  const { day: asOf, known } = splitWord(day);
  const words = { ...asked, asOf, ...(known === null ? {} : { knownAt: known }) };
  return `/search?${new URLSearchParams(words).toString()}` as const;
}

/** Where to choose what to compare. */
export const compareAddress = (day: string) => `/${day}/compare` as const;

/** Vendors or products side by side, in that order; a second day at the end. */
export function comparisonAddress(day: string, { of, slugs, second }: Side): CompareRoute {
  const words = [...(of === "products" ? ["products"] : []), ...slugs, ...(second ? [second] : [])];
  return slugs.length === 0 ? compareAddress(day) : `/${day}/compare/${words.join("/")}`;
}

type Side = { of: Comparable; slugs: readonly string[]; second?: string | null };
type CompareRoute = `/${string}/compare` | `/${string}/compare/${string}`;

/** What moved up to a day: in its last 90 days, or since a word, and against a vendor. */
export function changesAddress(day: string, asked?: Since): ChangesRoute {
  if (asked === undefined) return `/${day}/changes`;
  return `/${day}/changes/${asked.since}${asked.to ? `/${asked.to}` : ""}`;
}

type Since = { since: string; to?: string | null };

type ChangesRoute = `/${string}/changes` | `/${string}/changes/${string}`;
/** Two pages for a meeting: about one vendor, the threats to one, or two side by side. */
export const vendorBriefAddress = (day: string, slug: string) =>
  `/${day}/brief/vendors/${slug}` as const;
export const threatBriefAddress = (day: string, slug: string) =>
  `/${day}/brief/threats/${slug}` as const;
export const compareBriefAddress = (day: string, [a, b]: readonly [string, string]) =>
  `/${day}/brief/compare/${a}/${b}` as const;

/** One page of one vendor against another. */
export const battleCardAddress = (day: string, [a, b]: readonly [string, string]) =>
  `/${day}/battle-card/${a}/${b}` as const;

/** Where on the page of sources the lists of all kinds of record begin. */
export const BY_KIND = "by-kind";

/** A scenario: who is pressed ("against:vmware") and what is supposed, one word each, in order. */
export function whatIfAddress(day: string, words: readonly string[] = []): WhatIfRoute {
  const written = words.map((word) => encodeURIComponent(word).replace(/%3A/g, ":").replace(/%2B/g, "+")); // prettier-ignore
  return words.length === 0 ? `/${day}/what-if` : `/${day}/what-if/${written.join("/")}`;
}

type WhatIfRoute = `/${string}/what-if` | `/${string}/what-if/${string}`;
