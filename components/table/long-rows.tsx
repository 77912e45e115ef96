"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { TableRow, type RowsProps } from "./table-row";

/** A row of two lines with its padding, in pixels: a guess until it is measured. */
const ROW_HEIGHT = 49;
const FIRST_ROWS = 200;
const BEYOND_EDGE = 12;

type Props = RowsProps & {
  /** What the rows are scrolled in. */
  box: RefObject<HTMLElement | null>;
  /** How many columns there are, with those drawn elsewhere. */
  width: number;
};

/** Of many rows, those near the window. */
export default function LongRows({ rows, box, width, ...rest }: Props) {
  // eslint-disable-next-line react-hooks/incompatible-library -- read during render only, never memoised
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND_EDGE,
    initialRect: { width: 1000, height: FIRST_ROWS * ROW_HEIGHT },
  });
  const drawn = window.getVirtualItems();
  return (
    <>
      <Spacer height={drawn[0]?.start ?? 0} width={width} />
      {drawn.map(({ index }) => {
        const row = rows[index];
        return (
          row && (
            <TableRow
              key={`${row.record.kind}/${row.record.slug}`}
              measure={window.measureElement}
              at={index}
              {...{ row, ...rest }}
            />
          )
        );
      })}
      <Spacer height={window.getTotalSize() - (drawn.at(-1)?.end ?? 0)} width={width} />
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
