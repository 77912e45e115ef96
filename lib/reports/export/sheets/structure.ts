import type { MarketStructure } from "../../structure/market-structure";
import type { PublishedShare, StructureFigure } from "../../structure/structure-point";
import { seriesName } from "../../structure/structure-points";
import { joined, SOURCE_COLUMNS, sourceCells, type Sheet, type SheetCell } from "../sheet";

/**
 * Concentration of every segment and period of which a share is published; no share, no figure. Of
 * one series, where its name is given, in the order of its chart; null where there is none of it.
 */
export function structureSheet(
  { points: all, series, ...frame }: MarketStructure,
  name?: string,
): Sheet | null {
  const points =
    name === undefined
      ? all
      : series.find(({ points: [first] }) => seriesName(first) === name)?.points;
  if (points === undefined) return null;
  return {
    title: "Market structure by segment and period",
    frame,
    asked: name === undefined ? [] : [["series", name]],
    columns: [
      ...["segment", "geography", "publisher", "kind", "period", "published shares"],
      ...["known low", "known high", "HHI low", "HHI high"],
      ...["CR1", "CR2", "CR3", "CR4"].flatMap((name) => [`${name} low`, `${name} high`]),
      ...["equal firms low", "equal firms high", "leader", "leader is sure"],
      ...["guidelines", "why no figure", ...SOURCE_COLUMNS],
    ],
    rows: points.map((point) => [
      ...[point.segment, point.geography, point.publisher, point.kind, point.period],
      joined(point.shares.map(shareWords)),
      ...figureCells(point.figure),
      point.refusal,
      ...sourceCells(point.shares.flatMap(({ records }) => records)),
    ]),
  };
}

function shareWords({ vendor, low, high }: PublishedShare): string {
  return `${vendor.name} ${low === high ? low : `${low} to ${high}`}`;
}

const FIGURE_CELLS = 17;

function figureCells(figure: StructureFigure | null): SheetCell[] {
  if (figure === null) return Array.from({ length: FIGURE_CELLS }, () => null);
  const { known, hhi, largest, effectiveFirms, leader, classes } = figure;
  return [
    ...[known, hhi, ...largest, effectiveFirms].flatMap(({ low, high }) => [low, high]),
    ...[leader.vendor.name, leader.sure],
    joined(
      classes.map(
        ({ guideline, low, high }) => `${guideline}: ${low === high ? low : `${low} to ${high}`}`,
      ),
    ),
  ];
}
