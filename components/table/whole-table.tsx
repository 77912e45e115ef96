import { Suspense } from "react";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import { plainView } from "@/lib/tables/table-view";
import type { SortKey } from "@/lib/tables/table";
import { LocalTable, LocalTableAtRest, type LocalTableProps } from "./local-table";

type Props = Omit<LocalTableProps, "askable" | "first"> & { sort: readonly SortKey[] };

/**
 * A table whose rows all come with the page: in its first view as served, then as the address asks.
 * The first view is worked out here, so that a reader who asks for no other needs no script for it.
 */
export function WholeTable({ sort, ...rest }: Props) {
  const askable = askableOf(rest.table, sort);
  const props = { ...rest, askable, first: askTable(rest.table, plainView(askable), null) };
  return (
    <Suspense fallback={<LocalTableAtRest {...props} />}>
      <LocalTable {...props} />
    </Suspense>
  );
}
