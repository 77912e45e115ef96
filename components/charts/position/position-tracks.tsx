import { VendorShape, vendorColour } from "@/components/records/vendor/vendor-shape";
import { pixel } from "@/lib/format/numbers";
import type { Comparison } from "@/lib/reports/compare/comparison";
import type { PositionRow } from "@/lib/reports/market/position-row";
import type { positionScales } from "./position-layout";

export type OtherDay = Pick<NonNullable<Comparison["then"]>, "asOf" | "positions">;

type Props = {
  rows: readonly PositionRow[];
  slots: readonly (number | null)[];
  scales: Pick<ReturnType<typeof positionScales>, "x" | "y">;
  then: OtherDay;
};

/** Where each vendor stood on another day: an open mark, and a line to the mark of this one. */
export function PositionTracks({ rows, slots, scales: { x, y }, then }: Props) {
  return rows.map(({ vendor, presence, direction }, index) => {
    const stood = then.positions.find(({ slug }) => slug === vendor.slug);
    if (stood === undefined) return null;
    const slot = slots[index] ?? null;
    const from = { x: pixel(x(stood.presence)), y: pixel(y(stood.direction)) };
    return (
      <g key={vendor.slug}>
        <path
          d={`M${from.x} ${from.y}L${pixel(x(presence.points))} ${pixel(y(direction.points))}`}
          stroke={vendorColour(slot)}
          strokeWidth={1.5}
          fill="none"
        />
        <VendorShape slot={slot} {...from} radius={6} open />
      </g>
    );
  });
}
