import type { PositionList } from "../../market/position-list";
import { SOURCE_COLUMNS, sourceCells, type Sheet } from "../sheet";

/** Every line of one vendor's two scores; null when it is not scored on the day. */
export function scoreLinesSheet({ positions, ...frame }: PositionList, slug: string): Sheet | null {
  const row = positions.find(({ vendor }) => vendor.slug === slug);
  if (row === undefined) return null;
  const criteria = [row.presence, row.direction].flatMap((axis) => axis.criteria);
  return {
    title: `Score lines of ${row.vendor.name}`,
    frame,
    asked: [["vendor", slug]],
    columns: [
      ...["axis", "criterion", "criterion weight", "level", "level low", "level high"],
      ...["criterion points", "line", "line is", "line weight", "line value", "line points"],
      ...["counts", ...SOURCE_COLUMNS],
    ],
    rows: criteria.flatMap((criterion) =>
      criterion.lines.map((line) => [
        ...[criterion.axis, criterion.label, criterion.weight],
        ...[criterion.point, criterion.low, criterion.high, criterion.points],
        ...[line.label, line.kind, line.weight, line.value, line.points, !line.suppressed],
        ...sourceCells(line.records),
      ]),
    ),
  };
}
