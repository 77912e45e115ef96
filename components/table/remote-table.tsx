"use client";

import { plainView } from "@/lib/tables/table-view";
import type { ListStart } from "@/lib/reports/record/record-table";
import { AtRest } from "./at-rest";
import { NotAnswered } from "./not-answered";
import { NotUnderstood } from "./not-understood";
import { TableBoard } from "./table-board";
import type { TableExtras } from "./table-extras";
import { TablePages } from "./table-pages";
import { useListAnswer } from "./use-list-answer";
import { useTableAddress } from "./use-table-address";

export type RemoteTableProps = Pick<TableExtras, "take"> & {
  /** The list by its name in addresses. */
  list: string;
  day: string;
  start: ListStart;
};

/** A list too long to send whole: the server chooses, counts, orders, and sends a page at a time. */
export function RemoteTable({ list, day, start, take }: RemoteTableProps) {
  const { askable, noun, pageRows } = start;
  const [{ view, refused }, change] = useTableAddress(askable);
  const { answer, standing, again } = useListAnswer({ list, day, start, view });
  return (
    <>
      <NotUnderstood refused={refused} />
      {standing === "failed" && <NotAnswered again={again} />}
      <div aria-busy={standing === "asking"}>
        <TableBoard
          {...{ askable, noun, day, view, answer, change, take }}
          isWaiting={standing === "asking"}
        />
      </div>
      <TablePages page={view.page} count={answer.count} pageRows={pageRows} change={change} />
    </>
  );
}

/** The first page in its first order: what stands in the page before any script runs. */
export function RemoteTableAtRest({ start, day, take }: RemoteTableProps) {
  const { askable, first, noun, pageRows } = start;
  const view = plainView(askable);
  const change = () => undefined;
  return (
    <AtRest>
      <TableBoard {...{ askable, noun, day, view, answer: first, change, take }} />
      <TablePages page={1} count={first.count} {...{ pageRows, change }} />
    </AtRest>
  );
}
