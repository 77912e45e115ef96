import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { formatPoints } from "@/lib/format/numbers";
import { recordOf } from "@/lib/scoring/coding/promise-standing";
import { method } from "@/lib/scoring/method";
import { threatScore, type ThreatScore } from "@/lib/scoring/threat-score";
import { ARCHIVE_TAG } from "../day-archive";
import type { MarketScores } from "../market/market-scores";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { ReportFrame } from "../report-frame";
import { unscoredReason } from "../vendor/unscored";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";
import { evidenceFormula, promiseFormula, robustnessFormula } from "./evidence-formulas";
import { criterionFormula, positionFormulas } from "./position-formulas";
import { threatFormula } from "./threat-formula";
import { weightsDesk, type WeightsDesk } from "./weights-desk";
import type { WorkedFormula } from "./worked-formula";

export type MethodSheet = ReportFrame & {
  /** Whose numbers are filled in; null = nobody is on record. */
  vendor: VendorMark | null;
  /** Who presses it most; null = nobody. */
  challenger: VendorMark | null;
  finding: string;
  dek: string;
  formulas: readonly WorkedFormula[];
  /** Whose numbers can be filled in, by presence, then name. */
  choices: readonly VendorMark[];
  desk: WeightsDesk;
};

/**
 * The method with the numbers of a vendor, or of the leader, as of one day. Null when no such
 * vendor is on record by then.
 */
export async function methodSheet(
  slug: string | null,
  moment: Moment,
): Promise<MethodSheet | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return methodOf(await openMarket(moment), slug);
}

/** The same, from a market at hand. Pure. */
export function methodOf(market: OpenMarket, slug: string | null): MethodSheet | null {
  const { day, positions } = market;
  const chosen = slug ?? positions[0]?.vendor.slug ?? null;
  if (chosen !== null && day.citations.find("vendor", chosen) === null) return null;
  const threat = chosen === null ? null : greatestThreat(market.scores, chosen);
  const mark = (of: string | null) => (of === null ? null : vendorMark(day.citations, of));
  return {
    ...day.frame,
    vendor: mark(chosen),
    challenger: mark(threat?.challenger ?? null),
    ...titleOf(market, chosen),
    formulas: formulasOf(market, chosen, threat),
    choices: positions.map(({ vendor }) => vendor),
    desk: weightsDesk(market, chosen),
  };
}

function titleOf({ day, scores, positions }: OpenMarket, slug: string | null) {
  const row = positions.find(({ vendor }) => vendor.slug === slug);
  const told =
    "Every formula of the method with the numbers of the day filled in. Numbers are shown rounded and reckoned unrounded. The weights can be moved.";
  if (row !== undefined) {
    const [presence, direction] = [row.presence.points, row.direction.points].map(formatPoints);
    const finding = `How ${row.vendor.name} comes to ${presence} on presence and ${direction} on direction`;
    return { finding, dek: told };
  }
  const vendor = slug === null ? null : day.citations.find("vendor", slug);
  return {
    finding: "How every number here is worked out, and what other weights would make of it",
    dek: vendor === null ? told : unscoredReason(scores, vendor),
  };
}

function formulasOf(
  { day, scores, positions }: OpenMarket,
  slug: string | null,
  threat: ThreatScore | null,
): WorkedFormula[] {
  const rated = scores.vendors.find((one) => one.slug === slug);
  const row = positions.find(({ vendor }) => vendor.slug === slug);
  if (slug === null || rated === undefined || row === undefined) return [];
  const { name } = row.vendor;
  const named = day.citations.names.vendor;
  return [
    ...positionFormulas(name, rated.position),
    criterionFormula(name, rated.position),
    evidenceFormula(day.citations, rated.position),
    threat && threatFormula(named(threat.challenger), name, threat),
    promiseFormula(name, recordOf(scores.coding, slug).onTime),
    robustnessFormula(day.frame, { name, share: row.presenceRank.firstWithinBounds }),
  ].filter((formula) => formula !== null);
}

/** Of equals the first by name of the slug. */
function greatestThreat({ market }: MarketScores, slug: string): ThreatScore | null {
  const own = market.find(({ vendor }) => vendor === slug);
  if (own === undefined) return null;
  const threats = market.flatMap((challenger) =>
    challenger === own ? [] : (threatScore(challenger, own, market, method) ?? []),
  );
  return threats.toSorted((a, b) => b.points - a.points)[0] ?? null;
}
