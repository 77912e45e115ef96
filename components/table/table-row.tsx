"use client";

import { memo, type ReactNode } from "react";
import { EvidenceTrigger } from "@/components/records/evidence/evidence-trigger";
import { NotYetVerified } from "@/components/records/record-link";
import { countOf } from "@/lib/format/numbers";
import type { Column, Row } from "@/lib/tables/table";
import { CellWords } from "./table-cell";
import type { TableExtras } from "./table-extras";

/** Rows, and what is drawn of each. */
export type RowsProps = Required<Pick<TableExtras, "extras">> & {
  rows: readonly Row[];
  columns: readonly Column[];
  /** Places of the columns on screen. */
  shown: readonly number[];
  day: string;
};

type Props = Omit<RowsProps, "rows"> & {
  row: Row;
  /** Its place among the rows, from 0. */
  at: number;
  measure: ((node: Element | null) => void) | undefined;
};

/** One row: its values, what is drawn of it, and the way to what it rests on. */
export const TableRow = memo(function TableRow(props: Props) {
  const { row, at, columns, shown, day, extras, measure } = props;
  const name = row.cells[0]?.words ?? row.record.slug;
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      {shown.map((place, order) => {
        const [column, cell] = [columns[place], row.cells[place]];
        if (column === undefined || cell === undefined) return null;
        const words = <CellWords cell={cell} day={day} of={`${name}, ${column.head}`} />;
        return order === 0 ? (
          <th key={column.id} scope="row" className="min-w-36 md:min-w-48">
            {words}
          </th>
        ) : (
          <td key={column.id} className={widthOf(column)}>
            {words}
          </td>
        );
      })}
      {extras.map(({ head, drawn }): ReactNode => (
        <td key={head}>{drawn[row.record.slug]}</td>
      ))}
      <td className="whitespace-nowrap">
        <RowEvidence row={row} day={day} name={name} />
      </td>
    </tr>
  );
});

function widthOf({ holds }: Column): string {
  if (holds === "number") return "number";
  return holds === "day" ? "day" : "min-w-28";
}

function RowEvidence({ row, day, name }: { row: Row; day: string; name: string }) {
  const { record, pieces, notYetVerified } = row;
  const words = notYetVerified
    ? "not yet verified"
    : pieces === 0
      ? "document"
      : countOf(pieces, "piece");
  return (
    <EvidenceTrigger {...record} day={day} label={`Evidence of ${name}: ${words}`}>
      {notYetVerified ? <NotYetVerified /> : words}
    </EvidenceTrigger>
  );
}
