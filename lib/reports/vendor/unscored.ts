import { latestDay } from "@/lib/domain/partial-date";
import type { Vendor } from "@/lib/domain/vendor";
import { formatDay } from "@/lib/format/days";
import { roleName } from "@/lib/format/names";
import { formatShare } from "@/lib/format/numbers";
import { method } from "@/lib/scoring/method";
import type { MarketScores } from "../market/market-scores";
import { words } from "../record/record-title";
import { listed } from "../market/verb";

/** A vendor with a hypervisor on sale of which too little is known to rank it. */
export type NotRated = {
  /** How much of what presence asks is known, 0–1. */
  confidence: number;
  /** The criteria too little is known of, in words, in the order of the method. */
  missing: readonly string[];
};

/** Why a vendor is not rated though it sells a hypervisor; null = it is rated, or sells none. */
export function notRated({ unrated }: MarketScores, slug: string): NotRated | null {
  const found = unrated.find((vendor) => vendor.slug === slug);
  if (found === undefined) return null;
  return { confidence: found.confidence, missing: found.missing.map(words) };
}

/** Why a vendor has no score on the day, in a sentence or two. */
export function unscoredReason(scores: MarketScores, vendor: Vendor): string {
  const { name, endedOn, fate, role } = vendor;
  const open = notRated(scores, vendor.slug);
  if (open !== null) {
    return `${name} sells a hypervisor, but too little is known of it: ${formatShare(open.confidence)} of what presence asks, and vendors are rated from ${formatShare(method.ratedConfidence)} on. Missing: ${listed(open.missing)}.`;
  }
  if (endedOn !== null && latestDay(endedOn) <= scores.coding.asOf) {
    return `${name} ended (${formatDay(endedOn)}${fate === null ? "" : `: ${fate}`}); what it made counts for whoever sells it now.`;
  }
  if (scores.coding.sells(vendor.slug)) {
    return `${name} is on record as ${named(role)}: only vendors of hypervisors are rated.`;
  }
  return `${name} had no hypervisor of its own on sale by this day; it is on record as ${named(role)}.`;
}

const named = (role: string) => `${/^[aeio]/.test(role) ? "an" : "a"} ${roleName(role)}`;
