import type { MatrixCell, ThreatMatrix } from "../../threat/threat-matrix";
import type { PressureTotal } from "../../threat/pressure-totals";
import type { Sheet, SheetCell } from "../sheet";

/**
 * Everyone's threat to everyone: a row for each challenger, three columns for each incumbent, in
 * the order of the screen; then what each makes on average, and as the last row what each faces.
 * A threat that is not defined is empty.
 */
export function threatMatrixSheet({ rows, made, faced, ...frame }: ThreatMatrix): Sheet {
  const slugs = rows.map(({ challenger }) => challenger.slug);
  const totalsOf = (totals: readonly PressureTotal[]) => {
    const found = new Map(totals.map((total) => [total.vendor.slug, total]));
    return (slug: string) => bandCells(found.get(slug) ?? null);
  };
  const [madeBy, facedBy] = [totalsOf(made), totalsOf(faced)];
  return {
    title: "Threat of every vendor (row) to every other (column), points 0–100",
    frame,
    asked: [],
    columns: [
      ...["challenger", "slug"],
      ...slugs.flatMap((slug) => [slug, `${slug} low`, `${slug} high`]),
      ...["mean made", "mean made low", "mean made high"],
    ],
    rows: [
      ...rows.map(({ challenger, cells }) => [
        ...[challenger.name, challenger.slug],
        ...cells.flatMap(bandCells),
        ...madeBy(challenger.slug),
      ]),
      ["Mean faced", null, ...slugs.flatMap(facedBy), ...bandCells(null)],
    ],
  };
}

function bandCells(band: Pick<MatrixCell, "points" | "low" | "high"> | null): SheetCell[] {
  return band === null ? [null, null, null] : [band.points, band.low, band.high];
}

/** What each vendor makes and faces on average, with how sure its rank is. */
export function threatTotalsSheet({ made, faced, ...frame }: ThreatMatrix): Sheet {
  return {
    title: "Mean threat made to the others and faced from them, greatest first, then name",
    frame,
    asked: [],
    columns: [
      ...["side", "vendor", "slug", "mean threat", "low", "high", "pairs"],
      ...["rank", "rank low", "rank high", "first share", "first share within bounds", "tied with"],
    ],
    rows: [...made.map(totalCells("made")), ...faced.map(totalCells("faced"))],
  };
}

const totalCells =
  (side: string) =>
  ({ vendor, rank, tiedWith, ...total }: PressureTotal): SheetCell[] => [
    ...[side, vendor.name, vendor.slug, total.points, total.low, total.high, total.pairs],
    ...[rank.median, rank.low, rank.high, total.topShare, total.topWithinBounds],
    tiedWith.length > 1 ? tiedWith.join("; ") : null,
  ];
