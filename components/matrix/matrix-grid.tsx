"use client";

import type { VirtualItem } from "@tanstack/react-virtual";
import { useMemo, useRef, type MouseEvent } from "react";
import { GridRow } from "./grid-row";
import { COLUMN, HEAD_HEIGHT } from "./grid-sizes";
import { LineHead } from "./line-head";
import type { MatrixFrame } from "./matrix-cell";
import type { Line, Shown } from "./shown-matrix";
import { useGridFocus, wordOf, type Place } from "./use-grid-focus";
import { useGridWindow } from "./use-grid-window";

type Props = {
  frame: MatrixFrame;
  shown: Shown;
  label: string;
  headWidth: number;
  /** Opens what an answer rests on; the cell itself is a link to its record. */
  open: (record: string, cell: HTMLElement) => void;
};

/** Room for the borders and a bar to scroll by. */
const BARS = 18;

/** The matrix as a grid that draws only what can be seen, however long and wide it is. */
export function MatrixGrid({ frame, shown, label, headWidth, open }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { transposed } = frame;
  const rows = transposed ? shown.targetLines : shown.productLines;
  const columns = transposed ? shown.productLines : shown.targetLines;
  const { down, across } = useGridWindow(
    box,
    { rows: rows.length, columns: columns.length },
    headWidth,
  );
  const scrollTo = ({ row, column }: Place) => {
    if (row > 0) down.scrollToIndex(row - 1);
    if (column > 0) across.scrollToIndex(column - 1);
  };
  const size = { rows: rows.length, columns: columns.length };
  const { active, ...focus } = useGridFocus(box, size, scrollTo);
  const [left, right] = endsOf(across.getVirtualItems());
  const drawn = down.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active.row - 1) || active.row === 0;
  const ids = useMemo(() => ({ products: shown.products, targets: shown.targets }), [shown]);
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      // Where the cell for Tab is scrolled away, the grid itself is reached.
      tabIndex={isDrawn ? -1 : 0}
      className="matrix-box"
      style={{ height: `min(76dvh, ${down.getTotalSize() + BARS}px)` }}
      {...focus}
      onClick={(event) => openRecord(event, open)}
    >
      <div
        role="presentation"
        className="relative"
        style={{ height: down.getTotalSize(), width: across.getTotalSize() }}
      >
        <div role="row" aria-rowindex={1} className="matrix-head" style={{ height: HEAD_HEIGHT }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className="matrix-corner"
            style={{ width: headWidth }}
          >
            {transposed ? "Target" : "Product"}
          </div>
          {columns.slice(left, right).map((line, at) => (
            <div
              key={line.key}
              role="columnheader"
              aria-colindex={left + at + 2}
              className="matrix-column-head"
              style={{ left: headWidth + (left + at) * COLUMN, width: COLUMN }}
            >
              {line.family !== null && (at === 0 || startsFamily(columns, left + at)) && (
                <span className="matrix-family">{line.family.name}</span>
              )}
              <LineHead
                {...{ line, opened: frame.opened, day: frame.day, isProduct: transposed }}
                across={transposed ? ids.targets : ids.products}
                focus={focusOf({ row: 0, column: left + at + 1 }, active)}
              />
            </div>
          ))}
        </div>
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <GridRow
              key={row.key}
              {...{ frame, row, columns, index, start, left, right, headWidth }}
              across={transposed ? ids.products : ids.targets}
              active={active.row === index + 1 ? active.column : -1}
            />
          );
        })}
      </div>
    </div>
  );
}

const startsFamily = (lines: readonly Line[], at: number) =>
  lines[at]?.family?.word !== lines[at - 1]?.family?.word;

function endsOf(items: readonly VirtualItem[]): [from: number, to: number] {
  return [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1];
}

const focusOf = (place: Place, active: Place) => ({
  "data-at": wordOf(place),
  tabIndex: wordOf(place) === wordOf(active) ? 0 : -1,
});

function openRecord(event: MouseEvent<HTMLElement>, open: Props["open"]) {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const target = event.target instanceof Element ? event.target.closest("[data-record]") : null;
  const record = target instanceof HTMLElement ? target.dataset["record"] : undefined;
  if (!isPlain || event.altKey || record === undefined || !(target instanceof HTMLElement)) return;
  event.preventDefault();
  open(record, target);
}
