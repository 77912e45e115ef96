import { Suspense } from "react";
import { RemoteTable, RemoteTableAtRest, type RemoteTableProps } from "./remote-table";

/** A long list: its first page in the page as served, and every other asked of the server. */
export function PagedList(props: RemoteTableProps) {
  return (
    <Suspense fallback={<RemoteTableAtRest {...props} />}>
      <RemoteTable {...props} />
    </Suspense>
  );
}
