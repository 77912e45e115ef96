import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { concentrationLimits, guidelines, type Guideline } from "@/lib/scoring/merger-guidelines";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { grouped } from "./grouped";
import { unusedFigures, type UnusedFigures } from "./published-shares";
import type { ReportFrame } from "../report-frame";
import { seriesFinding, structureDek, structureFinding } from "./structure-findings";
import { structureMergers, type Mergers } from "./structure-mergers";
import type { StructurePoint } from "./structure-point";
import { seriesKey, seriesName, structurePoints } from "./structure-points";

/** Points of one segment, place, publisher and kind that may be joined, oldest first. */
export type StructureSeries = {
  finding: string;
  /** A word for addresses. */
  name: string;
  points: readonly [StructurePoint, ...StructurePoint[]];
};

/** How concentrated each market was in which shares were published by the day. */
export type MarketStructure = ReportFrame & {
  finding: string;
  dek: string;
  /** Newest segment first, and in it the newest period first. */
  points: readonly StructurePoint[];
  /** Those with at least two periods, one of which rests on two shares or more. */
  series: readonly StructureSeries[];
  guidelines: readonly { guideline: Guideline; moderate: number; high: number }[];
  mergers: Mergers;
  unused: readonly UnusedFigures[];
};

/** Market structure as of one day. */
export async function marketStructure(moment: Moment): Promise<MarketStructure> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return structureOf(await openDay(moment));
}

/** The same, from a day at hand. Pure. */
export function structureOf(day: DayArchive): MarketStructure {
  const points = structurePoints(day);
  return {
    ...day.frame,
    finding: structureFinding(points),
    dek: structureDek(points),
    points,
    series: seriesOf(points),
    guidelines: guidelines.map((guideline) => ({ guideline, ...concentrationLimits(guideline) })),
    mergers: structureMergers(day, points),
    unused: unusedFigures(day),
  };
}

function seriesOf(points: readonly StructurePoint[]): StructureSeries[] {
  return grouped(points.filter(({ figure }) => figure !== null).toReversed(), seriesKey)
    .filter((series) => series.length > 1 && series.some(({ shares }) => shares.length > 1))
    .map((series) => ({
      finding: seriesFinding(series[0].segment, series),
      name: seriesName(series[0]),
      points: series,
    }))
    .toReversed();
}
