"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { askTable as AskTable, TableAnswer } from "@/lib/tables/ask-table";
import type { Askable, Table, TableView } from "@/lib/tables/table";
import { questionOf } from "@/lib/tables/table-view";
import type { ListAnswer } from "./use-list-answer";

type Asked = { table: Table; first: TableAnswer; view: TableView; askable: Askable };

type Come = { askTable: typeof AskTable } | "failed" | null;

/** What the rows in the page answer to a view. Its script comes once something is asked. */
export function useLocalAnswer({ table, first, view, askable }: Asked): ListAnswer {
  const [come, setCome] = useState<Come>(null);
  const isPlain = questionOf(view, askable) === "";
  useEffect(() => {
    if (isPlain || come !== null) return;
    let isHere = true;
    import("@/lib/tables/ask-table").then(
      ({ askTable }) => isHere && setCome({ askTable }),
      () => isHere && setCome("failed"),
    );
    return () => {
      isHere = false;
    };
  }, [isPlain, come]);
  const answer = useMemo(
    () =>
      isPlain || come === null || come === "failed" ? first : come.askTable(table, view, null),
    [isPlain, come, first, table, view],
  );
  const again = useCallback(() => setCome(null), []);
  return { answer, standing: isPlain ? "told" : standingOf(come), again };
}

function standingOf(come: Come): ListAnswer["standing"] {
  if (come === null) return "asking";
  return come === "failed" ? "failed" : "told";
}
