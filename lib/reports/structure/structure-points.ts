import { readingsThatCount } from "@/lib/domain/conflict";
import { lastMonth } from "@/lib/domain/market-figure";
import { marketName } from "@/lib/format/concentration";
import type { DayArchive } from "../day-archive";
import { grouped } from "./grouped";
import { publishedShares, type Share } from "./published-shares";
import { structureFigure, whyRefused } from "./structure-figure";
import type { PublishedShare, StructurePoint } from "./structure-point";
import { vendorMark } from "../vendor/vendor-mark";

/** Shares in records are per cent. */
const PERCENT = 100;

/**
 * Every point of market structure of the day: newest segment first, and in it the newest period
 * first. Shares of another publisher, place, kind or wording of the segment are another point.
 */
export function structurePoints(day: DayArchive): StructurePoint[] {
  const shares = publishedShares(day);
  const preferred = new Set(readingsThatCount(shares));
  const points = grouped(shares, pointKey).map((group) => pointOf(day, group, preferred));
  return grouped(points.toSorted(newestFirst), seriesKey).flat();
}

/** What a series is: points with one key are of one segment by one publisher and may be joined. */
export function seriesKey(of: Pick<Share, "segment" | "geography" | "kind"> & Publisher): string {
  const publisher = "publishedBy" in of ? of.publishedBy : of.publisher;
  return JSON.stringify([of.segment, of.geography, publisher, of.kind]);
}

/** The same as a word of an address: "x86-server-virtualisation-world-idc-units". */
export const seriesName = (of: Parameters<typeof seriesKey>[0]): string =>
  seriesKey(of)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

type Publisher = { publishedBy: string } | { publisher: string };

/** By the end of the period, then the most shares, then segment and publisher. */
export function newestFirst(a: StructurePoint, b: StructurePoint): number {
  return (
    b.endsOn.localeCompare(a.endsOn) ||
    b.shares.length - a.shares.length ||
    seriesKey(a).localeCompare(seriesKey(b)) ||
    b.period.localeCompare(a.period)
  );
}

const pointKey = (share: Share) => `${share.period} ${seriesKey(share)}`;

function pointOf(
  day: DayArchive,
  group: readonly [Share, ...Share[]],
  preferred: ReadonlySet<Share>,
): StructurePoint {
  const [{ segment, geography, publishedBy: publisher, kind, period }] = group;
  const counted = readingsThatCount(group);
  const shares = sharesOf(day, counted);
  const refusal = whyRefused(shares);
  return {
    ...{ segment: marketName(segment), geography, publisher, kind, period, shares },
    endsOn: lastMonth({ period }),
    passedOver: group
      .filter((share) => !counted.includes(share))
      .map((share) => day.citations.cite("market-figure", share)),
    preferred: counted.every((share) => preferred.has(share)),
    ...(refusal === null
      ? { figure: structureFigure(shares), refusal }
      : { figure: null, refusal }),
  };
}

/** One share a vendor, largest first. */
function sharesOf({ citations }: DayArchive, counted: readonly Share[]): PublishedShare[] {
  return grouped(counted, ({ subject }) => subject)
    .map((readings) => ({
      vendor: vendorMark(citations, readings[0].subject),
      low: Math.min(...readings.map(({ low }) => low)) / PERCENT,
      high: Math.max(...readings.map(({ high }) => high)) / PERCENT,
      records: readings.map((share) => citations.cite("market-figure", share)),
    }))
    .toSorted(
      (a, b) => b.high - a.high || b.low - a.low || a.vendor.name.localeCompare(b.vendor.name),
    );
}
