import type { PositionList } from "../../market/position-list";
import type { PositionRow } from "../../market/position-row";
import type { Sheet } from "../sheet";

const AXES = ["presence", "direction"] as const;

/** Every scored vendor's place with its bounds, ranks and shares; its lines are another sheet. */
export function positionsSheet({ positions, ...frame }: PositionList): Sheet {
  return {
    title: "Market positions, by presence, then name",
    frame,
    asked: [],
    columns: [
      ...["vendor", "slug"],
      ...AXES.flatMap((axis) => [axis, `${axis} low`, `${axis} high`, `${axis} known`]),
      ...["quadrant", "quadrant share", "rank on presence", "rank low", "rank high"],
      ...["first share", "first share within bounds", "tied with", "records"],
    ],
    rows: positions.map(cellsOf),
  };
}

function cellsOf(row: PositionRow) {
  const { vendor, presenceRank: rank, tiedWith } = row;
  return [
    ...[vendor.name, vendor.slug],
    ...AXES.flatMap((axis) => {
      const { points, low, high, confidence } = row[axis];
      return [points, low, high, confidence];
    }),
    ...[row.quadrant, row.quadrantShare, rank.median, rank.low, rank.high],
    ...[rank.firstShare, rank.firstWithinBounds],
    ...[tiedWith.length > 1 ? tiedWith.join("; ") : null, row.records],
  ];
}
