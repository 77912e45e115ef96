"use client";

import { useDeferredValue } from "react";
import type { TableAnswer } from "@/lib/tables/ask-table";
import type { Askable, Table } from "@/lib/tables/table";
import { plainView } from "@/lib/tables/table-view";
import type { RowNoun } from "@/lib/tables/view-words";
import { AtRest } from "./at-rest";
import { NotAnswered } from "./not-answered";
import { NotUnderstood } from "./not-understood";
import { TableBoard } from "./table-board";
import type { TableExtras } from "./table-extras";
import { useLocalAnswer } from "./use-local-answer";
import { useTableAddress } from "./use-table-address";

export type LocalTableProps = TableExtras & {
  table: Table;
  askable: Askable;
  /** What the table answers when nothing is asked of it. */
  first: TableAnswer;
  noun: RowNoun;
  /** First word of the address: the day everything is about. */
  day: string;
};

/** A table whose rows are all in the page, as the address asks for it. */
export function LocalTable({ table, first, ...rest }: LocalTableProps) {
  const [{ view, refused }, change] = useTableAddress(rest.askable);
  // Typing stays quick: the rows follow when there is time.
  const asked = useDeferredValue(view);
  const { answer, standing, again } = useLocalAnswer({
    ...{ table, first, view: asked, askable: rest.askable },
  });
  return (
    <>
      <NotUnderstood refused={refused} />
      {standing === "failed" && <NotAnswered again={again} />}
      <div aria-busy={standing === "asking"}>
        <TableBoard {...rest} {...{ view, answer, change }} isWaiting={standing === "asking"} />
      </div>
    </>
  );
}

/** The same in its first view: what stands in the page before any script runs, or without one. */
export function LocalTableAtRest({ table: _table, first, ...rest }: LocalTableProps) {
  return (
    <AtRest>
      <TableBoard
        {...rest}
        view={plainView(rest.askable)}
        answer={first}
        change={() => undefined}
      />
    </AtRest>
  );
}
