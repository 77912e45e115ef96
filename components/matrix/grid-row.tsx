import { memo } from "react";
import { COLUMN, ROW } from "./grid-sizes";
import { LineHead } from "./line-head";
import { MatrixCellView, type MatrixFrame } from "./matrix-cell";
import type { Line } from "./shown-matrix";
import { wordOf } from "./use-grid-focus";

type RowProps = {
  frame: MatrixFrame;
  row: Line;
  columns: readonly Line[];
  index: number;
  start: number;
  left: number;
  right: number;
  headWidth: number;
  across: readonly number[];
  /** The column of the cell that Tab reaches; -1 = in another row. */
  active: number;
};

/** One row, drawn again only when its columns or its focus change. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { frame, row, columns, index, start, left, right, headWidth, across, active } = props;
  const place = { row: index + 1, column: 0 };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="matrix-row"
      style={{ transform: `translateY(${start}px)`, height: ROW }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className="matrix-row-head"
        style={{ width: headWidth }}
      >
        <LineHead
          {...{ line: row, opened: frame.opened, day: frame.day, across }}
          isProduct={!frame.transposed}
          focus={{ "data-at": wordOf(place), tabIndex: active === 0 ? 0 : -1 }}
        />
      </div>
      {columns.slice(left, right).map((column, at) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={left + at + 2}
          className="matrix-place"
          style={{ left: headWidth + (left + at) * COLUMN, width: COLUMN }}
        >
          <MatrixCellView
            {...{ frame, row, column }}
            at={wordOf({ row: index + 1, column: left + at + 1 })}
            isActive={active === left + at + 1}
          />
        </div>
      ))}
    </div>
  );
});
