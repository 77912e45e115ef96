"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Column, Row, TableView } from "@/lib/tables/table";
import type { TableExtras } from "./table-extras";
import { TableHead } from "./table-head";
import { TableRow } from "./table-row";
import type { ChangeView } from "./use-table-address";

type Props = Required<Pick<TableExtras, "extras">> & {
  rows: readonly Row[];
  columns: readonly Column[];
  /** Places of the columns on screen. */
  shown: readonly number[];
  view: TableView;
  change: ChangeView;
  day: string;
  label: string;
};

/** From so many rows on only those near the window are drawn. */
const LONG = 200;
/** A row of two lines with its padding, in pixels: a guess until it is measured. */
const ROW_HEIGHT = 49;
const BEYOND_EDGE = 12;

/** The rows in a box of their own: its head and its first column stay where they are. */
export function TableSheet({ rows, columns, shown, view, change, day, label, extras }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isLong = rows.length > LONG;
  // eslint-disable-next-line react-hooks/incompatible-library -- read during render only, never memoised
  const window = useVirtualizer({
    count: isLong ? rows.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND_EDGE,
    initialRect: { width: 1000, height: LONG * ROW_HEIGHT },
  });
  const drawn = window.getVirtualItems();
  const width = shown.length + extras.length + 1;
  const above = drawn[0]?.start ?? 0;
  const below = isLong ? window.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0;
  const places = isLong ? drawn.map(({ index }) => index) : [...rows.keys()];
  return (
    <div ref={box} className="table-sheet" role="region" aria-label={label} tabIndex={0}>
      <table className="table" aria-rowcount={rows.length + 1}>
        <TableHead {...{ columns, shown, view, change, extras }} />
        <tbody>
          <Spacer height={above} width={width} />
          {places.map((at) => {
            const row = rows[at];
            return (
              row && (
                <TableRow
                  key={`${row.record.kind}/${row.record.slug}`}
                  at={at}
                  measure={isLong ? window.measureElement : undefined}
                  {...{ row, columns, shown, day, extras }}
                />
              )
            );
          })}
          <Spacer height={below} width={width} />
        </tbody>
      </table>
    </div>
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
