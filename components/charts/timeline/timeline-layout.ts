import type { TimeWindow } from "./timeline-window";

/** What is laid out: where its mark stands, the days it could mean, and its row. */
export type Timed = { lane: number; at: number; entry: { first: number; last: number } };

/** One mark, or several that stand too close to be told apart. `x` in pixels from the left. */
export type PlacedMark<T extends Timed> = { lane: number; x: number; items: readonly T[] };

/** At most so many marks at once, so that moving stays smooth. */
const MOST_MARKS = 400;

/** Steps of time, pixels: as wide as a count of two digits, of three, of more. */
const STEPS = [24, 30, 38] as const;
const WIDEST_STEP = 38;
const SINGLE_WIDTH = 14;
const LETTER = 6.4;
const PADDING = 8;
const AIR = 2;
const MOST_COUNT = 999;

/** The number on a mark that stands for several. */
export function countLabel(count: number): string {
  return count > MOST_COUNT ? `${MOST_COUNT}+` : String(count);
}

/** How wide a mark is drawn, pixels. */
export function markWidth(count: number): number {
  if (count === 1) return SINGLE_WIDTH;
  return Math.max(SINGLE_WIDTH, countLabel(count).length * LETTER) + PADDING;
}

/**
 * Puts the items of a window into `width` pixels. Time is cut into steps that do not move with the
 * window, so that counts hold still while it is dragged; what falls into one step of one row is
 * one mark, in the middle of its items. A mark gives way to its left neighbour by a few pixels,
 * or is counted with it. Items whose mark lies outside the window are left out. `items` come in the order of `at`.
 */
export function layoutWindow<T extends Timed>(
  items: readonly T[],
  window: TimeWindow,
  width: number,
  lanes: number,
): PlacedMark<T>[] {
  const inside = items.slice(firstFrom(items, window.from), firstFrom(items, window.to + 1));
  const perDay = width / (window.to - window.from);
  const least = (lanes * width) / MOST_MARKS;
  for (const step of STEPS) {
    const marks = stepped(inside, Math.max(step, least) / perDay);
    const widest = Math.max(0, ...marks.map((mark) => markWidth(mark.length)));
    if (widest + AIR <= Math.max(step, least) || step === WIDEST_STEP) {
      return apart(marks.map((mark) => placed(mark, window, perDay)));
    }
  }
  return [];
}

/** Items of one row and one step together, in the order of their first. */
function stepped<T extends Timed>(items: readonly T[], days: number): T[][] {
  const marks: T[][] = [];
  const open = new Map<number, { step: number; items: T[] }>();
  for (const item of items) {
    const step = Math.floor(item.at / days);
    const last = open.get(item.lane);
    if (last?.step === step) last.items.push(item);
    else {
      const mark = [item];
      open.set(item.lane, { step, items: mark });
      marks.push(mark);
    }
  }
  return marks;
}

function placed<T extends Timed>(
  items: readonly T[],
  window: TimeWindow,
  perDay: number,
): PlacedMark<T> {
  const middle = ((items[0]?.at ?? 0) + (items.at(-1)?.at ?? 0)) / 2;
  return { lane: items[0]?.lane ?? 0, x: (middle - window.from) * perDay, items };
}

/** A mark further from its days than this would tell another day, pixels. */
const MOST_PUSHED = 5;

/** Moves each mark just clear of its left neighbour in the same row, or counts it with that one. */
function apart<T extends Timed>(marks: readonly PlacedMark<T>[]): PlacedMark<T>[] {
  const rows = new Map<number, { place: number; edge: number }>();
  const clear: PlacedMark<T>[] = [];
  for (const mark of marks) {
    const row = rows.get(mark.lane);
    const left = row === undefined ? undefined : clear[row.place];
    const half = markWidth(mark.items.length) / 2;
    const x = Math.max(mark.x, (row?.edge ?? Number.NEGATIVE_INFINITY) + half);
    if (row !== undefined && left !== undefined && x - mark.x > MOST_PUSHED) {
      const joined = together(left, mark);
      clear[row.place] = joined;
      row.edge = joined.x + markWidth(joined.items.length) / 2 + AIR;
    } else {
      rows.set(mark.lane, { place: clear.length, edge: x + half + AIR });
      clear.push({ ...mark, x });
    }
  }
  return clear;
}

/** Two neighbours as one; its left edge stays where the left one's was. */
function together<T extends Timed>(left: PlacedMark<T>, right: PlacedMark<T>): PlacedMark<T> {
  const items = [...left.items, ...right.items];
  const wider = markWidth(items.length) - markWidth(left.items.length);
  return { lane: left.lane, x: left.x + wider / 2, items };
}

/** Place of the first item at or after `day`, by halving. */
function firstFrom(items: readonly Timed[], day: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type PlacedText = { text: string; x: number; width: number };

const TEXT_LETTER = 6.1;
const TEXT_GAP = 5;

/** Width of a label of 12 px, pixels: on the large side, so that nothing is covered. */
export const textWidth = (text: string) => text.length * TEXT_LETTER;

/**
 * The label at the right of each lone mark: the longest of its wordings that ends before the next
 * mark of its row and before `width`; null where none does, and for counts.
 */
export function placeTexts<T extends Timed>(
  marks: readonly PlacedMark<T>[],
  width: number,
  wordings: (item: T) => readonly string[],
): (PlacedText | null)[] {
  const nextIn: (number | undefined)[] = [];
  const places: (PlacedText | null)[] = [];
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark === undefined) continue;
    const half = markWidth(mark.items.length) / 2;
    const end = nextIn[mark.lane] ?? width;
    nextIn[mark.lane] = mark.x - half - TEXT_GAP;
    places[index] = textBetween(mark, mark.x + half + 2, end, wordings);
  }
  return places;
}

function textBetween<T extends Timed>(
  { items }: PlacedMark<T>,
  x: number,
  end: number,
  wordings: (item: T) => readonly string[],
): PlacedText | null {
  const [only, ...more] = items;
  if (only === undefined || more.length > 0) return null;
  const text = wordings(only).find((words) => words !== "" && x + textWidth(words) <= end);
  return text === undefined ? null : { text, x, width: textWidth(text) };
}
