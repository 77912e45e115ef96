import { Link } from "@/components/ui/link";
import { vendorAddress } from "@/components/records/addresses";
import { pixel } from "@/lib/format/numbers";
import type { RankLine } from "@/lib/reports/history/rank-history";
import type { BumpLayout } from "./bump-layout";
import { runsOf } from "./line-runs";
import { placeLabels } from "../position/place-labels";

/** One point of a line, where it is drawn. */
export type PlacedRank = {
  x: number;
  y: number;
  broken: boolean;
  coverageJump: boolean;
  rank: number;
};

export type PlacedLine = {
  line: RankLine;
  slot: number | null;
  points: readonly (PlacedRank | null)[];
};

type Props = {
  placed: readonly PlacedLine[];
  layout: BumpLayout;
  day: string;
  /** Index of the last day. */
  last: number;
  bottom: number;
};

const LETTER = 6.4;
const LINE = 14;

/** Name and rank at the right edge; on a wide drawing, who left is named where its line ends. */
export function BumpNames({ placed, layout, day, last, bottom }: Props) {
  const ends = placed.flatMap(({ line: { vendor }, points }) => {
    const end = runsOf(points).at(-1)?.to;
    const point = end === undefined ? null : (points[end] ?? null);
    return point === null ? [] : [{ vendor, point, here: end === last }];
  });
  const gone = layout.yearly ? [] : ends.filter(({ here }) => !here);
  const labels = placeLabels(
    gone.map(({ vendor, point }) => ({
      ...{ x: point.x, y: point.y - LINE / 2 },
      ...{ width: vendor.name.length * LETTER, height: LINE },
    })),
    { left: layout.left, top: 0, right: layout.right, bottom },
  );
  return (
    <>
      {ends
        .filter(({ here }) => here)
        .map(({ vendor, point }) => (
          <Link
            key={vendor.slug}
            href={vendorAddress(day, vendor.slug)}
            className="hover:underline fill-ink"
          >
            <text x={layout.right + 12} y={pixel(point.y + 4)}>
              {point.rank} {vendor.name}
            </text>
          </Link>
        ))}
      {gone.map(({ vendor }, at) => (
        <Link
          key={vendor.slug}
          href={vendorAddress(day, vendor.slug)}
          className="hover:underline fill-ink-2"
        >
          <text
            x={pixel(labels[at]?.left ?? 0)}
            y={pixel((labels[at]?.top ?? 0) + LINE - 3)}
            stroke="var(--color-paper)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {vendor.name}
          </text>
        </Link>
      ))}
    </>
  );
}
