import type { Event } from "@/lib/domain/event";
import { latestDay } from "@/lib/domain/partial-date";
import { countOf } from "@/lib/format/numbers";
import { mergerRise, type Bounds } from "@/lib/scoring/market-structure";
import { presumedHarmful } from "@/lib/scoring/merger-guidelines";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { newestFirst } from "./structure-points";
import type { PublishedShare, StructurePoint } from "./structure-point";
import { listed } from "../market/verb";

/** A deal between two vendors whose shares of one market were published before it. */
export type MergerRise = {
  event: CitedRecord;
  pair: readonly [PublishedShare, PublishedShare];
  point: StructurePoint;
  /** HHI points the deal adds, and the HHI after it. */
  rise: Bounds;
  after: Bounds;
  /** Harm by the 2023 guidelines at both bounds, at one of them, or at neither. */
  presumed: "yes" | "open" | "no";
};

/** Acquisitions on record: those whose rise can be worked out, and why the others cannot. */
export type Mergers = {
  rises: readonly MergerRise[];
  without: readonly { event: CitedRecord; why: string }[];
};

const DEALS = new Set<Event["kind"]>(["acquisition-announced", "acquisition-closed"]);

/** What each acquisition of the day adds to concentration, newest first. */
export function structureMergers(day: DayArchive, points: readonly StructurePoint[]): Mergers {
  const deals = day.archive.event
    .filter(({ kind }) => DEALS.has(kind))
    .toSorted((a, b) => latestDay(b.happenedOn).localeCompare(latestDay(a.happenedOn)))
    .map((deal) => ({ deal, event: day.citations.cite("event", deal) }));
  const found = deals.map(({ deal, event }) => ({ deal, event, rises: risesOf(deal, points) }));
  return {
    rises: found.flatMap(({ event, rises }) => rises.map((rise) => ({ event, ...rise }))),
    without: found
      .filter(({ rises }) => rises.length === 0)
      .map(({ deal, event }) => ({ event, why: whyNone(day, deal, points) })),
  };
}

/** One rise for every pair of its vendors, from the newest point that ended before the deal. */
function risesOf(deal: Event, points: readonly StructurePoint[]): Omit<MergerRise, "event">[] {
  const before = points
    .filter(({ endsOn }) => endsOn <= latestDay(deal.happenedOn).slice(0, 7))
    .toSorted(newestFirst);
  return pairsOf(deal.vendors).flatMap(([one, other]) => {
    for (const point of before) {
      const rise = riseIn(point, one, other);
      if (rise !== null) return [rise];
    }
    return [];
  });
}

/** What a deal between the two would add at that point; null where a share or the HHI is missing. */
export function riseIn(
  point: StructurePoint,
  one: string,
  other: string,
): Omit<MergerRise, "event"> | null {
  const shareOf = (slug: string) => point.shares.find(({ vendor }) => vendor.slug === slug);
  const [a, b] = [shareOf(one), shareOf(other)];
  if (point.figure === null || a === undefined || b === undefined) return null;
  const rise = { low: mergerRise(a.low, b.low), high: mergerRise(a.high, b.high) };
  const { hhi } = point.figure;
  const after = { low: hhi.low + rise.low, high: Math.min(10_000, hhi.high + rise.high) };
  const harmful = (end: "low" | "high") =>
    presumedHarmful({ hhiAfter: after[end], rise: rise[end], mergedShare: a[end] + b[end] });
  const presumed = harmful("low") ? "yes" : harmful("high") ? "open" : "no";
  return { pair: [a, b], point, rise, after, presumed };
}

function pairsOf(vendors: readonly string[]): [string, string][] {
  return vendors.flatMap((one, place) =>
    vendors.slice(place + 1).map((other): [string, string] => [one, other]),
  );
}

function whyNone(
  { citations }: DayArchive,
  { vendors }: Event,
  points: readonly StructurePoint[],
): string {
  const withShare = new Set(
    points.flatMap(({ shares }) => shares.map(({ vendor }) => vendor.slug)),
  );
  const [missing, found] = [
    vendors.filter((slug) => !withShare.has(slug)).map(citations.names.vendor),
    vendors.filter((slug) => withShare.has(slug)).map(citations.names.vendor),
  ];
  if (vendors.length < 2) {
    return `${countOf(vendors.length, "vendor is", "vendors are")} named; a rise needs two.`;
  }
  return found.length < 2
    ? `No share of ${listed(missing)} was published by this day.`
    : `Shares of ${listed(found)} were never published for one market before it.`;
}
