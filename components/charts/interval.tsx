import { scaleLinear } from "d3-scale";
import { Rail } from "./position/rail";

type Props = {
  slot: number | null;
  /** All 0–1. */
  low: number;
  point: number;
  high: number;
  /** No record stands behind it: open mark on a dotted line. */
  dotted: boolean;
};

const WIDTH = 156;
const HEIGHT = 18;
const INSET = 6;

/** A level 0–1 with its bounds, on the same scale in every row. */
export function Interval({ slot, low, point, high, dotted }: Props) {
  const x = scaleLinear([0, 1], [INSET, WIDTH - INSET]);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M${INSET} 14.5H${WIDTH - INSET}`} stroke="var(--color-rule)" />
      <Rail slot={slot} low={x(low)} point={x(point)} high={x(high)} at={8} dotted={dotted} />
    </svg>
  );
}
