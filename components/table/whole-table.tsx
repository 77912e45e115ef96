import { Suspense } from "react";
import { LocalTable, LocalTableAtRest, type LocalTableProps } from "./local-table";

/** A table whose rows all come with the page: in its first view as served, then as the address asks. */
export function WholeTable(props: LocalTableProps) {
  return (
    <Suspense fallback={<LocalTableAtRest {...props} />}>
      <LocalTable {...props} />
    </Suspense>
  );
}
