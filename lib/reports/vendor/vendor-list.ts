import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { countOf } from "@/lib/format/numbers";
import { ARCHIVE_TAG } from "../day-archive";
import { marketFinding } from "../market/findings";
import { marketHistory } from "../history/market-history";
import { openMarket, type OpenMarket } from "../market/open-market";
import { words } from "../record/record-title";
import type { CitedRecord } from "../record/cited-record";
import type { PositionRow } from "../market/position-row";
import type { ReportFrame } from "../report-frame";
import { notRated, type NotRated } from "./unscored";
import { vendorMark, type VendorMark } from "./vendor-mark";
import { listedRow, VENDOR_SORT, vendorTable } from "./vendor-table";
import type { SortKey, Table } from "@/lib/tables/table";
import { vendorTrends, type VendorTrend } from "../history/vendor-trend";

export type ListedVendor = { vendor: VendorMark; role: string; record: CitedRecord };

export type VendorList = ReportFrame & {
  finding: string;
  dek: string;
  rows: readonly PositionRow[];
  /** Presence and direction per quarter of every vendor ever scored. */
  trends: readonly VendorTrend[];
  /** Vendors with a hypervisor on sale of which too little is known, by name. */
  unrated: readonly (ListedVendor & NotRated)[];
  /** All other vendors on record, with what they are, by name. */
  others: readonly ListedVendor[];
  /** All of them as one table, in the same order. */
  table: Table;
  sort: readonly SortKey[];
};

/** Every vendor on record as of one day, scored ones first. */
export async function vendorList(moment: Moment): Promise<VendorList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const trends = vendorTrends(await marketHistory(moment));
  return { ...vendorsOf(await openMarket(moment)), trends };
}

/** All that rests on one day alone, from a market at hand. Pure. */
export function vendorsOf({ day, scores, positions }: OpenMarket): Omit<VendorList, "trends"> {
  const scored = new Set(positions.map(({ vendor }) => vendor.slug));
  const unscored = day.archive.vendor
    .filter(({ slug }) => !scored.has(slug))
    .map((vendor) => ({
      vendor: vendorMark(day.citations, vendor.slug),
      role: words(vendor.role),
      record: day.citations.cite("vendor", vendor),
      open: notRated(scores, vendor.slug),
    }))
    .toSorted((a, b) => a.vendor.name.localeCompare(b.vendor.name));
  const unrated = unscored.flatMap(({ open, ...vendor }) =>
    open === null ? [] : [{ ...vendor, ...open }],
  );
  const others = unscored.flatMap(({ open, ...vendor }) => (open === null ? [vendor] : []));
  return {
    ...day.frame,
    finding: marketFinding(positions, []),
    dek: dekOf(positions.length, unrated.length, others.length),
    ...{ rows: positions, unrated, others },
    sort: VENDOR_SORT,
    table: vendorTable([
      ...positions.map((position) => listedRow(day.citations, position.vendor, { position })),
      ...unrated.map((open) => listedRow(day.citations, open.vendor, { open })),
      ...others.map(({ vendor }) => listedRow(day.citations, vendor, {})),
    ]),
  };
}

function dekOf(rated: number, unrated: number, others: number): string {
  const open =
    unrated === 0
      ? ""
      : ` ${countOf(unrated, "more sells one and is", "more sell one and are")} not rated: too little is known.`;
  return `${countOf(rated, "vendor")} had a hypervisor on sale and ${rated === 1 ? "is" : "are"} scored, by presence, then name.${open} ${countOf(others, "other vendor is", "other vendors are")} on record for what they make, own or sell.`;
}
