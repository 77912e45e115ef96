import { Coding } from "@/lib/scoring/coding/coding";
import { promisesOf, recordOf } from "@/lib/scoring/coding/promise-standing";
import { method } from "@/lib/scoring/method";
import type { OnTimeRecord } from "@/lib/scoring/on-time-record";
import type { LatenessSummary, PromiseRecord } from "@/lib/scoring/promise-record";
import type { DayArchive } from "../day-archive";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** How one vendor keeps its promises, as of a day. */
export type PromiseRate = {
  vendor: VendorMark;
  /** Kept on time, of those that came due or were settled. */
  kept: number;
  due: number;
  /** Kept ones without a due day: nothing could have made them late. */
  keptWithoutDueDay: number;
  overdue: number;
  pending: number;
  /** Probability 0–1 that the next one is kept on time, with its interval. */
  mean: number;
  low: number;
  high: number;
  /** False: none has come due, and the numbers are the prior alone. */
  trackRecord: boolean;
  lateness: LatenessSummary | null;
};

/** Every vendor that has promised something, by how many came due, then name. */
export function promiseRates({ archive, asOf, citations }: DayArchive): PromiseRate[] {
  const coding = new Coding(archive, asOf, method);
  return [...new Set(archive.promise.map(({ vendor }) => vendor))]
    .map((slug) => {
      const promises = promisesOf(coding, slug);
      const openEnded = new Set(promises.filter((one) => one.dueUntil === null).map((one) => one.slug)); // prettier-ignore
      return rateOf(vendorMark(citations, slug), recordOf(coding, slug), openEnded);
    })
    .toSorted((a, b) => b.due - a.due || a.vendor.name.localeCompare(b.vendor.name));
}

function rateOf(
  vendor: VendorMark,
  { promises, counts, onTime, lateness }: PromiseRecord,
  openEnded: ReadonlySet<string>,
): PromiseRate {
  const kept = promises.filter(({ state }) => state === "kept");
  return {
    vendor,
    ...keptOf(onTime),
    keptWithoutDueDay: kept.filter(({ id }) => openEnded.has(id)).length,
    overdue: counts.overdue,
    pending: counts.pending,
    lateness,
  };
}

function keptOf({ kept, failed, mean, low, high, trackRecord }: OnTimeRecord) {
  return { kept, due: kept + failed, mean, low, high, trackRecord };
}
