"use client";

import { lazy, Suspense, useRef } from "react";
import type { TableView } from "@/lib/tables/table";
import { TableHead } from "./table-head";
import { TableRow, type RowsProps } from "./table-row";
import type { ChangeView } from "./use-table-address";

type Props = RowsProps & { view: TableView; change: ChangeView; label: string };

/** From so many rows on only those near the window are drawn, by a script that few lists need. */
const LONG = 200;
const LongRows = lazy(() => import("./long-rows"));

/** The rows in a box of their own: its head and its first column stay where they are. */
export function TableSheet({ rows, columns, shown, view, change, day, label, extras }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isLong = rows.length > LONG;
  const drawn = { columns, shown, day, extras };
  return (
    <div ref={box} className="table-sheet" role="region" aria-label={label} tabIndex={0}>
      <table className="table" aria-rowcount={rows.length + 1}>
        <TableHead {...{ columns, shown, view, change, extras }} />
        <tbody>
          {isLong ? (
            <Suspense fallback={<Rows rows={rows.slice(0, LONG)} {...drawn} />}>
              <LongRows {...{ rows, box, ...drawn }} width={shown.length + extras.length + 1} />
            </Suspense>
          ) : (
            <Rows rows={rows} {...drawn} />
          )}
        </tbody>
      </table>
    </div>
  );
}

const Rows = ({ rows, ...rest }: RowsProps) =>
  rows.map((row, at) => (
    <TableRow
      key={`${row.record.kind}/${row.record.slug}`}
      measure={undefined}
      {...{ row, at, ...rest }}
    />
  ));
