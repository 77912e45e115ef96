import { formatHhi, formatHhiRange, formatPeriod, marketTitle } from "@/lib/format/concentration";
import { countOf } from "@/lib/format/numbers";
import { concentrationLimits } from "@/lib/scoring/merger-guidelines";
import type { StructurePoint } from "./structure-point";
import { newestFirst } from "./structure-points";

/** Highly concentrated under the 2023 guidelines, whatever the unpublished rest is. */
export function surelyHigh({ figure }: StructurePoint): boolean {
  return figure?.classes.some(({ guideline, low }) => guideline === "2023" && low === "high") === true; // prettier-ignore
}

/** What the published shares say of concentration, in one sentence. */
export function structureFinding(points: readonly StructurePoint[]): string {
  if (points.length === 0) return "No market share was published by this day: concentration is not known"; // prettier-ignore
  const sure = points.filter(surelyHigh).length;
  if (sure === 0) {
    return "No published share shows a market that is highly concentrated whatever the rest holds";
  }
  const of = sure === points.length ? `all ${sure}` : `${sure} of ${points.length}`;
  return points.length === 1
    ? "The one market with a published share was highly concentrated, whatever the rest holds"
    : `In ${of} periods with a published share, concentration was high whatever the rest holds`;
}

/** How much is known, and the newest interval. */
export function structureDek(points: readonly StructurePoint[]): string {
  if (points.length === 0) return "";
  const segments = new Set(points.map(({ segment }) => segment)).size;
  const alone = points.filter(({ shares }) => shares.length === 1).length;
  const { high } = concentrationLimits("2023");
  return `${countOf(points.length, "period")} of ${countOf(segments, "segment")}; ${alone} of them ${alone === 1 ? "rests" : "rest"} on a single share. High means that even the lower bound of the HHI is above ${formatHhi(high)}, the limit of the 2023 US guidelines. ${newestSentence(points)}`;
}

/** The newest interval in one sentence; "" where there is none. */
export function newestSentence(points: readonly StructurePoint[]): string {
  const [newest] = points.filter(({ figure }) => figure !== null).toSorted(newestFirst);
  if (newest?.figure == null) return "";
  const { segment, period, publisher, shares, figure } = newest;
  return `Newest: ${segment}, ${formatPeriod(period)}: HHI ${formatHhiRange(figure.hhi)}, resting on ${countOf(shares.length, "share")} from ${publisher}.`;
}

/** What the first screen says of published shares. */
export function structureNote(points: readonly StructurePoint[]): string {
  if (points.length === 0) {
    return "No market share was published by this day, so concentration cannot be computed; none is derived from the scores.";
  }
  const shares = points.reduce((so, point) => so + point.shares.length, 0);
  return `${countOf(shares, "published market share is", "published market shares are")} on record by this day, in ${countOf(new Set(points.map(({ segment }) => segment)).size, "segment")}. ${newestSentence(points)}`.trim();
}

/** What a segment's drawn periods have in common. */
export function seriesFinding(segment: string, points: readonly StructurePoint[]): string {
  const sure = points.filter(surelyHigh).length;
  const all = points.length === 2 ? "both periods" : `all ${points.length} periods`;
  const title = marketTitle(segment);
  if (sure === points.length) return `${title}: high in ${all}, whatever the rest`;
  return sure === 0
    ? `${title}: the rest decides in ${all}`
    : `${title}: high in ${sure} of ${points.length} periods, whatever the rest`;
}
