"use client";

import type { Column, TableView } from "@/lib/tables/table";
import { wayWords } from "@/lib/tables/view-words";
import { pressed } from "./sort-controls";
import type { TableExtras } from "./table-extras";
import type { ChangeView } from "./use-table-address";

type Props = Required<Pick<TableExtras, "extras">> & {
  columns: readonly Column[];
  shown: readonly number[];
  view: TableView;
  change: ChangeView;
};

/** Heads that sort: a press by this column alone, with the shift key by this one too. */
export function TableHead({ columns, shown, view, change, extras }: Props) {
  return (
    <thead>
      <tr>
        {shown.map((at) => {
          const column = columns[at];
          return column && <Head key={column.id} {...{ column, view, change }} />;
        })}
        {extras.map(({ head }) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        <th scope="col">Evidence</th>
      </tr>
    </thead>
  );
}

type HeadProps = Pick<Props, "view" | "change"> & { column: Column };

function Head({ column, view, change }: HeadProps) {
  const at = view.sort.findIndex(({ id }) => id === column.id);
  const key = view.sort[at];
  const order = key?.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      className={column.holds === "number" ? "number" : undefined}
      // Only one column may say so; the others are told in the sentence above the table.
      aria-sort={at === 0 ? order : undefined}
    >
      <button
        type="button"
        className="cursor-pointer py-3.5 text-inherit font-semibold hover:text-accent md:py-0"
        title={`Sort by ${column.head}; with Shift, sort by it too`}
        onClick={(event) => change({ sort: pressed(view.sort, column, event.shiftKey) })}
      >
        {column.head}
        {key !== undefined && (
          <SortMark
            place={view.sort.length > 1 ? at + 1 : null}
            descending={key.descending}
            words={wayWords(column, key.descending)}
          />
        )}
      </button>
    </th>
  );
}

type MarkProps = { place: number | null; descending: boolean; words: string };

function SortMark({ place, descending, words }: MarkProps) {
  return (
    <span className="ml-1 whitespace-nowrap text-accent">
      <svg width="10" height="8" viewBox="0 0 10 8" aria-hidden="true" className="inline-block">
        <path d={descending ? "M1 1.5H9L5 7z" : "M1 6.5H9L5 1z"} fill="currentColor" />
      </svg>
      {place !== null && place}
      <span className="sr-only">, {words}</span>
    </span>
  );
}
