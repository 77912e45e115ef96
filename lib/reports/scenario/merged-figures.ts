import type { RecordRef } from "@/lib/domain/archive";
import { readingsThatCount } from "@/lib/domain/conflict";
import { lastMonth, type MarketFigure } from "@/lib/domain/market-figure";
import { latestDay } from "@/lib/domain/partial-date";
import { grouped } from "../structure/grouped";
import { madeSlug } from "./scenario-state";

/** Sizes that two vendors have one beside the other; growth and penetration are not. */
const ADDED = new Set<MarketFigure["metric"]>(["share", "revenue", "customers", "units", "downloads", "staff"]); // prettier-ignore

export type MergedFigures = {
  figures: MarketFigure[];
  /** Sums, with the figures they were made from. */
  sums: readonly { figure: MarketFigure; from: readonly RecordRef[] }[];
};

/**
 * The market figures when `into` takes over `vendor`: of one measurement, the newest of both are
 * added; shares only where both are of one period. What only `vendor` has goes over as it is, so
 * that the sum is then a lower bound. Forecasts and growth stay with whom they were said of.
 */
export function mergedFigures(
  figures: readonly MarketFigure[],
  { vendor, into }: { vendor: string; into: string },
): MergedFigures {
  const sizes = readingsThatCount(figures).filter(
    ({ subject, metric, kind }) =>
      (subject === vendor || subject === into) && ADDED.has(metric) && kind !== "forecast",
  );
  const gone = new Set<MarketFigure>();
  const moved = new Set<MarketFigure>();
  const sums: { figure: MarketFigure; from: readonly RecordRef[] }[] = [];
  for (const group of grouped(sizes, measurement)) {
    const own = group.filter(({ subject }) => subject === into);
    const theirs = group.filter(({ subject }) => subject === vendor);
    if (own.length === 0) theirs.forEach((figure) => moved.add(figure));
    const pair = pairOf(own, theirs);
    if (pair === null) continue;
    pair.flat().forEach((figure) => gone.add(figure));
    sums.push(sumOf(pair, into));
  }
  const kept = figures
    .filter((figure) => !gone.has(figure))
    .map((figure) => (moved.has(figure) ? { ...figure, subject: into } : figure));
  return { figures: [...kept, ...sums.map(({ figure }) => figure)], sums };
}

/** A quarter's size is no year's. */
const YEAR = /^\d{4}$/;

const measurement = ({ metric, segment, unit, geography, period }: MarketFigure) =>
  JSON.stringify([metric, segment, unit, geography, YEAR.test(period)]);

type Newest = readonly [own: readonly MarketFigure[], theirs: readonly MarketFigure[]];

/** The newest of each; of shares, those of the newest period that both have. */
function pairOf(own: readonly MarketFigure[], theirs: readonly MarketFigure[]): Newest | null {
  const isShare = own[0]?.metric === "share";
  const periods = new Set(theirs.map(({ period }) => period));
  const mine = newest(isShare ? own.filter(({ period }) => periods.has(period)) : own);
  const period = mine[0]?.period;
  const other = newest(isShare ? theirs.filter((figure) => figure.period === period) : theirs);
  return mine.length === 0 || other.length === 0 ? null : [mine, other];
}

function newest(figures: readonly MarketFigure[]): MarketFigure[] {
  const months = figures.map(lastMonth);
  return figures.filter((figure) => months.every((month) => month <= lastMonth(figure)));
}

const MOST_PERCENT = 100;

function sumOf([own, theirs]: Newest, into: string): MergedFigures["sums"][number] {
  const all = [...own, ...theirs];
  const [latest] = all.toSorted(
    (a, b) =>
      lastMonth(b).localeCompare(lastMonth(a)) ||
      latestDay(b.publishedOn).localeCompare(latestDay(a.publishedOn)),
  );
  if (latest === undefined) throw new RangeError("A sum needs two figures.");
  const most = latest.unit === "percent" ? MOST_PERCENT : Infinity;
  const least = (list: readonly MarketFigure[]) => Math.min(...list.map(({ low }) => low));
  const highest = (list: readonly MarketFigure[]) => Math.max(...list.map(({ high }) => high));
  const figure: MarketFigure = {
    ...latest,
    slug: madeSlug(latest.slug),
    subject: into,
    low: Math.min(most, least(own) + least(theirs)),
    high: Math.min(most, highest(own) + highest(theirs)),
    ...{ words: null, conflictGroup: null, preferred: true, preferredReason: null },
  };
  return { figure, from: all.map(({ slug }) => ({ kind: "market-figure", slug })) };
}
