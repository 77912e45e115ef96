import type { Cell, Column, Row, Table } from "./table";

/** A column together with how its cell is read off whatever the rows are made of. */
export type ColumnOf<T> = Pick<Column, "id" | "head"> &
  Partial<Omit<Column, "id" | "head">> & { cell: (from: T) => Cell };

/** A table of the given things, in their order; a column holds words and is shown, unless it says otherwise. */
export function tableOf<T>(
  columns: readonly ColumnOf<T>[],
  things: readonly T[],
  about: (thing: T) => Omit<Row, "cells">,
): Table {
  return {
    columns: columns.map(({ id, head, holds = "words", facet = false, shown = true, ways }) => ({
      ...{ id, head, holds, facet, shown },
      ...(ways === undefined ? {} : { ways }),
    })),
    rows: things.map((thing) => ({
      ...about(thing),
      cells: columns.map(({ cell }) => cell(thing)),
    })),
  };
}
