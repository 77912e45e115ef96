import { formatHhiRange } from "@/lib/format/concentration";
import type { Bounds } from "@/lib/scoring/market-structure";
import { scrutiny2010, type Scrutiny } from "@/lib/scoring/merger-guidelines";
import type { DayArchive } from "../day-archive";
import { grouped } from "../structure/grouped";
import { riseIn } from "../structure/structure-mergers";
import { newestFirst, seriesKey, structurePoints } from "../structure/structure-points";
import type { Classed, PublishedShare, StructurePoint } from "../structure/structure-point";
import { classed } from "../structure/structure-figure";

/** What a supposed merger does to the concentration of one market of which both shares are published. */
export type MergerBand = {
  point: Pick<StructurePoint, "segment" | "geography" | "publisher" | "period">;
  pair: readonly [PublishedShare, PublishedShare];
  before: Bounds;
  /** 20,000 × share × share, in HHI points. */
  rise: Bounds;
  after: Bounds;
  /** The class after it, by each guideline, newest first. */
  classes: readonly Classed[];
  /** Harm by the 2023 guidelines at both bounds, at one of them, or at neither. */
  presumed2023: "yes" | "open" | "no";
  /** What the 2010 guidelines say of it, at either bound. */
  scrutiny2010: { low: Scrutiny; high: Scrutiny };
};

/** Of each series of published shares the newest point that has both vendors; none without one. */
export function mergerBands(day: DayArchive, vendor: string, into: string): MergerBand[] {
  const points = structurePoints(day).filter(({ preferred }) => preferred);
  return grouped(points, seriesKey).flatMap((series) => {
    const rises = series.toSorted(newestFirst).flatMap((point) => bandIn(point, vendor, into));
    return rises.slice(0, 1);
  });
}

function bandIn(point: StructurePoint, vendor: string, into: string): MergerBand[] {
  const found = riseIn(point, vendor, into);
  if (found === null || point.figure === null) return [];
  const { pair, rise, after, presumed } = found;
  const { segment, geography, publisher, period } = point;
  const verdict = (end: "low" | "high") => scrutiny2010({ hhiAfter: after[end], rise: rise[end] });
  return [
    {
      point: { segment, geography, publisher, period },
      ...{ pair, rise, after, before: point.figure.hhi, presumed2023: presumed },
      classes: classed(after),
      scrutiny2010: { low: verdict("low"), high: verdict("high") },
    },
  ];
}

/** "HHI 2,500 to 2,700, 900 more". */
export const bandWords = ({ after, rise }: MergerBand): string =>
  `HHI ${formatHhiRange(after)}, ${formatHhiRange(rise)} more`;
