import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, type RefObject } from "react";
import { COLUMN, HEAD_HEIGHT, ROW } from "./grid-sizes";

/** Rows and columns drawn beyond the edge, so that scrolling finds them there. */
const AHEAD = 4;

/** What can be seen until the box is measured: drawn at once, not after a second look. */
const FIRST_SIGHT = { width: 1060, height: 760 };

/** Which rows and columns of the box can be seen, down and across. */
export function useGridWindow(
  box: RefObject<HTMLDivElement | null>,
  size: { rows: number; columns: number },
  headWidth: number,
) {
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers change with every scroll, and only rows are kept
  const down = useVirtualizer({
    count: size.rows,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: AHEAD,
    initialRect: FIRST_SIGHT,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN,
    overscan: AHEAD,
    initialRect: FIRST_SIGHT,
    paddingStart: headWidth,
    scrollPaddingStart: headWidth,
  });
  // The box has its size only once it is drawn.
  useEffect(() => {
    down.measure();
    across.measure();
  }, [down, across]);
  return { down, across };
}
