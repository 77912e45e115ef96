"use client";

import { useDeferredValue, useMemo } from "react";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import type { SortKey, Table } from "@/lib/tables/table";
import { plainView } from "@/lib/tables/table-view";
import type { RowNoun } from "@/lib/tables/view-words";
import { AtRest } from "./at-rest";
import { NotUnderstood } from "./not-understood";
import { TableBoard } from "./table-board";
import type { TableExtras } from "./table-extras";
import { useTableAddress } from "./use-table-address";

export type LocalTableProps = TableExtras & {
  table: Table;
  sort: readonly SortKey[];
  noun: RowNoun;
  /** First word of the address: the day everything is about. */
  day: string;
};

/** A table whose rows are all in the page, as the address asks for it. */
export function LocalTable({ table, sort, ...rest }: LocalTableProps) {
  const askable = useMemo(() => askableOf(table, sort), [table, sort]);
  const [{ view, refused }, change] = useTableAddress(askable);
  // Typing stays quick: the rows follow when there is time.
  const asked = useDeferredValue(view);
  const answer = useMemo(() => askTable(table, asked, null), [table, asked]);
  return (
    <>
      <NotUnderstood refused={refused} />
      <TableBoard {...rest} {...{ askable, view, answer, change }} />
    </>
  );
}

/** The same in its first view: what stands in the page before any script runs, or without one. */
export function LocalTableAtRest({ table, sort, ...rest }: LocalTableProps) {
  const askable = askableOf(table, sort);
  const view = plainView(askable);
  const answer = askTable(table, view, null);
  return (
    <AtRest>
      <TableBoard {...rest} {...{ askable, view, answer, change: () => undefined }} />
    </AtRest>
  );
}
