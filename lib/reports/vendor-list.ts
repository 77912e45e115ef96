import { cacheLife, cacheTag } from "next/cache";
import type { IsoDate } from "@/lib/domain/iso-date";
import { countOf } from "@/lib/format/numbers";
import { ARCHIVE_TAG } from "./day-archive";
import { marketFinding } from "./findings";
import { marketHistory } from "./market-history";
import { openMarket, type OpenMarket } from "./open-market";
import { words } from "./record-title";
import type { CitedRecord } from "./cited-record";
import type { PositionRow } from "./position-row";
import type { ReportFrame } from "./report-frame";
import { vendorMark, type VendorMark } from "./vendor-mark";
import { vendorTrends, type VendorTrend } from "./vendor-trend";

export type VendorList = ReportFrame & {
  finding: string;
  dek: string;
  rows: readonly PositionRow[];
  /** Presence and direction per quarter of every vendor ever scored. */
  trends: readonly VendorTrend[];
  /** Vendors on record that are not scored, with what they are. */
  others: readonly { vendor: VendorMark; role: string; record: CitedRecord }[];
};

/** Every vendor on record as of one day, scored ones first. */
export async function vendorList(asOf: IsoDate): Promise<VendorList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const trends = vendorTrends(await marketHistory(asOf));
  return { ...vendorsOf(await openMarket(asOf)), trends };
}

/** All that rests on one day alone, from a market at hand. Pure. */
export function vendorsOf({ day, positions }: OpenMarket): Omit<VendorList, "trends"> {
  const scored = new Set(positions.map(({ vendor }) => vendor.slug));
  const others = day.archive.vendor
    .filter(({ slug }) => !scored.has(slug))
    .map((vendor) => ({
      vendor: vendorMark(day.citations, vendor.slug),
      role: words(vendor.role),
      record: day.citations.cite("vendor", vendor),
    }))
    .toSorted((a, b) => a.vendor.name.localeCompare(b.vendor.name));
  return {
    ...day.frame,
    finding: marketFinding(positions, []),
    dek: `${countOf(positions.length, "vendor")} had a hypervisor on sale and ${positions.length === 1 ? "is" : "are"} scored; ${countOf(others.length, "other vendor")} ${others.length === 1 ? "is" : "are"} on record for what they make, own or sell. Sorted by presence, then name.`,
    rows: positions,
    others,
  };
}
