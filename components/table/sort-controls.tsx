"use client";

import type { Column, SortKey, TableView } from "@/lib/tables/table";
import { MOST_KEYS } from "@/lib/tables/table-view";
import { firstWay, wayWords } from "@/lib/tables/view-words";
import type { ChangeView } from "./use-table-address";

type Props = { columns: readonly Column[]; view: TableView; change: ChangeView };

/** The order, key by key: what a click on heads does, said in words and without a second hand. */
export function SortControls({ columns, view, change }: Props) {
  const { sort } = view;
  const places = [...sort.keys(), ...(sort.length < MOST_KEYS ? [sort.length] : [])];
  return (
    <div role="group" aria-label="Order" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      {places.map((at) => (
        <SortPlace
          key={at}
          label={at === 0 ? "Sorted by" : "then by"}
          sortKey={sort[at]}
          free={columns.filter(
            ({ id }) => sort[at]?.id === id || sort.every((key) => key.id !== id),
          )}
          columns={columns}
          choose={(key) => change({ sort: sort.toSpliced(at, 1, ...(key === null ? [] : [key])) })}
        />
      ))}
    </div>
  );
}

type PlaceProps = {
  label: string;
  sortKey: SortKey | undefined;
  /** Columns not sorted by elsewhere. */
  free: readonly Column[];
  columns: readonly Column[];
  choose: (key: SortKey | null) => void;
};

function SortPlace({ label, sortKey, free, columns, choose }: PlaceProps) {
  const column = columns.find(({ id }) => id === sortKey?.id);
  const isFirst = label === "Sorted by";
  return (
    <span className="flex items-end gap-1">
      <label className="grid gap-1 text-note text-ink-2">
        {label}
        <select
          className="control max-w-44 text-base"
          value={sortKey?.id ?? ""}
          onChange={(event) => choose(keyFor(event.target.value, columns))}
        >
          {!isFirst && <option value="">nothing more</option>}
          {free.map(({ id, head }) => (
            <option key={id} value={id}>
              {head}
            </option>
          ))}
        </select>
      </label>
      {sortKey !== undefined && column !== undefined && (
        <button
          type="button"
          className="control cursor-pointer whitespace-nowrap"
          aria-label={`${column.head}: ${wayWords(column, sortKey.descending)}. Turn round`}
          onClick={() => choose({ ...sortKey, descending: !sortKey.descending })}
        >
          {wayWords(column, sortKey.descending)}
        </button>
      )}
    </span>
  );
}

function keyFor(id: string, columns: readonly Column[]): SortKey | null {
  const column = columns.find((one) => one.id === id);
  return column === undefined ? null : { id, descending: firstWay(column) };
}

/** What a press on a head asks for: this column alone, turned round if it was; or one key more. */
export function pressed(sort: readonly SortKey[], column: Column, adds: boolean): SortKey[] {
  const at = sort.findIndex(({ id }) => id === column.id);
  const before = sort[at];
  const key = { id: column.id, descending: before ? !before.descending : firstWay(column) };
  if (!adds) return [at > 0 ? { ...key, descending: firstWay(column) } : key];
  if (before !== undefined) return sort.toSpliced(at, 1, key);
  return [...sort.slice(0, MOST_KEYS - 1), key];
}
