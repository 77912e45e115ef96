import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import type { CitedRecord } from "../record/cited-record";
import type { ReportFrame } from "../report-frame";
import type { VendorMark } from "../vendor/vendor-mark";
import { openMarket, type OpenMarket } from "./open-market";
import type { ScoredAxis, ScoredCriterion } from "./scored-line";

/** One criterion of a score without its lines: what it adds, and the records that weigh most. */
type CriterionEvidence = Omit<ScoredCriterion, "lines"> & {
  /** Of the lines that count, heaviest first, at most two. */
  strongest: readonly CitedRecord[];
  /** How many records count. */
  records: number;
};

/** What a panel beside a score shows of it. */
export type ScoreEvidence = ReportFrame & {
  vendor: VendorMark;
  /** How many sources and records are behind it. */
  behind: number;
  axes: readonly (Pick<ScoredAxis, "points" | "low" | "high"> & {
    name: string;
    criteria: readonly CriterionEvidence[];
  })[];
};

/** So many records of a criterion are quoted. */
const QUOTED = 2;

/** What a vendor's score is made of on one day; null when it is not scored then. */
export async function scoreEvidence(slug: string, moment: Moment): Promise<ScoreEvidence | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return scoreEvidenceOf(await openMarket(moment), slug);
}

/** The same, from a market at hand. Pure. */
export function scoreEvidenceOf(market: OpenMarket, slug: string): ScoreEvidence | null {
  const position = market.positions.find(({ vendor }) => vendor.slug === slug);
  if (position === undefined) return null;
  const { vendor, presence, direction, records } = position;
  const axis = (name: string, { points, low, high, criteria }: ScoredAxis) => ({
    ...{ name, points, low, high },
    criteria: criteria.map(withStrongest),
  });
  return {
    ...{ ...market.day.frame, vendor, behind: records },
    axes: [axis("Presence today", presence), axis("Direction", direction)],
  };
}

function withStrongest({ lines, ...criterion }: ScoredCriterion): CriterionEvidence {
  const heaviest = lines
    .filter(({ kind, suppressed }) => kind !== "prior" && !suppressed)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((line) => line.records);
  const records = [...new Map(heaviest.map((one) => [`${one.kind}/${one.slug}`, one])).values()];
  return { ...criterion, strongest: records.slice(0, QUOTED), records: records.length };
}
