"use client";

import type { Column, TableView } from "@/lib/tables/table";
import type { ChangeView } from "./use-table-address";

type Props = { columns: readonly Column[]; view: TableView; change: ChangeView };

/** Which columns are on screen. The first says what a row is, so it stays. */
export function ColumnChooser({ columns, view, change }: Props) {
  const others = columns.slice(1);
  const toggle = (id: string) =>
    change({
      page: view.page,
      shown: others.flatMap((column) =>
        view.shown.includes(column.id) !== (column.id === id) ? [column.id] : [],
      ),
    });
  return (
    <details className="relative">
      <summary className="control list-none">
        Columns, {view.shown.length + 1} of {columns.length}
      </summary>
      <fieldset className="absolute right-0 z-20 mt-1 max-h-80 w-64 overflow-y-auto border border-b-2 border-ink bg-paper p-3 max-md:right-auto max-md:left-0">
        <legend className="sr-only">Columns on screen</legend>
        {others.map(({ id, head }) => (
          <label
            key={id}
            className="flex cursor-pointer items-baseline gap-2 py-2.5 text-table md:py-0.5"
          >
            <input
              type="checkbox"
              className="relative top-0.5 accent-(--color-accent)"
              checked={view.shown.includes(id)}
              onChange={() => toggle(id)}
            />
            {head}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
