import { formatClass, formatHhiRange, formatPercentRange, formatPeriod, marketTitle } from "@/lib/format/concentration"; // prettier-ignore
import { countOf } from "@/lib/format/numbers";
import type { DayArchive } from "../day-archive";
import { newestSentence } from "../structure/structure-findings";
import type { StructurePoint } from "../structure/structure-point";
import { newestFirst, structurePoints } from "../structure/structure-points";
import type { BriefList } from "./brief";
import { linesOf, type Told } from "./brief-lines";
import type { Footnotes } from "./footnotes";

const MOST = 3;

/** Published shares of these vendors, newest first, with how concentrated each market was. Pure. */
export function briefStructure(
  day: DayArchive,
  vendors: readonly string[],
  footnotes: Footnotes,
): BriefList {
  const points = structurePoints(day);
  const told = points.toSorted(newestFirst).flatMap((point) => toldOf(point, vendors) ?? []);
  return {
    finding:
      told.length === 0
        ? "No share of theirs is published"
        : `${countOf(told.length, "published share says", "published shares say")} how large they are`, // prettier-ignore
    ...linesOf(told, MOST, footnotes),
    note: points.length === 0 ? "No market share was published by this day, and none is derived from scores." : told.length > 0 ? "" : newestSentence(points), // prettier-ignore
  };
}

function toldOf(point: StructurePoint, vendors: readonly string[]): Told | null {
  const own = point.shares.filter(({ vendor }) => vendors.includes(vendor.slug));
  const [first] = own;
  const record = first?.records[0];
  if (first === undefined || record === undefined) return null;
  const shares = own.map((share) => `${share.vendor.name} ${formatPercentRange(share)}`).join(", ");
  return {
    when: formatPeriod(point.period),
    text: `${marketTitle(point.segment)}: ${shares}${concentrationOf(point)}`,
    vendor: first.vendor,
    record,
  };
}

function concentrationOf({ figure }: StructurePoint): string {
  const newest = figure?.classes.find(({ guideline }) => guideline === "2023");
  if (figure === null || newest === undefined) return "";
  return `; HHI ${formatHhiRange(figure.hhi)}, ${formatClass(newest)}`;
}
