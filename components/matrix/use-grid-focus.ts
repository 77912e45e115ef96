import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** A place in the grid; 0 is the head of the rows and of the columns. */
export type Place = { row: number; column: number };

type Size = { rows: number; columns: number };

/** Rows that a page of the keyboard moves by. */
const PAGE = 10;

/** Where a key leads; null = it is no key of the grid. */
export function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { row, column }: Place,
  { rows, columns }: Size,
): Place | null {
  const moves: Readonly<Record<string, Place>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrlKey ? 1 : row, column: 0 },
    End: { row: ctrlKey ? rows : row, column: columns },
  };
  const to = moves[key];
  if (to === undefined) return null;
  return {
    row: Math.min(Math.max(to.row, to.column === 0 ? 1 : 0), rows),
    column: Math.min(Math.max(to.column, 0), columns),
  };
}

/**
 * One cell of the grid is reached by Tab, the others by arrows. A cell that is not drawn yet is
 * scrolled to, and gets the focus once it is there.
 */
export function useGridFocus(
  box: RefObject<HTMLElement | null>,
  size: Size,
  scrollTo: (place: Place) => void,
) {
  const [asked, setActive] = useState<Place>({ row: 1, column: 1 });
  const waiting = useRef(false);
  const active = {
    row: Math.min(asked.row, size.rows),
    column: Math.min(asked.column, size.columns),
  };
  useEffect(() => {
    if (!waiting.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${wordOf(active)}"]`);
    if (!cell) return;
    waiting.current = false;
    cell.focus({ preventScroll: true });
  });
  const go = (place: Place) => {
    waiting.current = true;
    setActive(place);
    scrollTo(place);
  };
  return {
    active,
    onKeyDown: (event: KeyboardEvent) => {
      const from = placeOf(event.target) ?? active;
      const to = placeAfter(event, from, size);
      if (to === null) return;
      event.preventDefault();
      go(to);
    },
    /** A cell that was clicked or reached otherwise is where the arrows start. */
    onFocus: (event: { target: EventTarget }) => {
      const place = placeOf(event.target);
      if (place !== null && wordOf(place) !== wordOf(active)) setActive(place);
    },
  };
}

export const wordOf = ({ row, column }: Place) => `${row}:${column}`;

function placeOf(target: EventTarget): Place | null {
  const word = target instanceof HTMLElement ? target.dataset["at"] : undefined;
  const [row, column] = (word ?? "").split(":").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
