import { VendorShape, vendorColour } from "@/components/records/vendor/vendor-shape";
import { pixel } from "@/lib/format/numbers";

type Props = {
  slot: number | null;
  /** Along the axis, in pixels: lower bound, score, upper bound. */
  low: number;
  point: number;
  high: number;
  /** Where the rail runs, across the axis. */
  at: number;
  upright?: boolean;
  dotted?: boolean;
};

const CAP = 3.5;
const MARK = 4.2;

/** Bounds as a line with end caps and the mark at the score: what missing evidence could do. */
export function Rail({ slot, low, point, high, at, upright = false, dotted = false }: Props) {
  const place = (along: number, across: number) =>
    upright ? `${pixel(across)} ${pixel(along)}` : `${pixel(along)} ${pixel(across)}`;
  const cap = (along: number) => `M${place(along, at - CAP)}L${place(along, at + CAP)}`;
  return (
    <>
      <path
        d={`M${place(low, at)}L${place(high, at)}${cap(low)}${cap(high)}`}
        stroke={vendorColour(slot)}
        strokeWidth={1.5}
        strokeDasharray={dotted ? "1.5 3" : undefined}
        fill="none"
      />
      <VendorShape
        slot={slot}
        x={pixel(upright ? at : point)}
        y={pixel(upright ? point : at)}
        radius={MARK}
        dotted={dotted}
      />
    </>
  );
}
