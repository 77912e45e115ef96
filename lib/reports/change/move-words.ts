import { countOf, formatRange } from "@/lib/format/numbers";
import { listed } from "../market/verb";
import type { MoveRow } from "./move-row";

/** A move without its reading. */
export type Ranked = Omit<MoveRow, "passed" | "news" | "reading">;

/** The smallest move that a reader can see: scores are shown with one decimal. */
const VISIBLE = 0.05;

/** Names that a sentence can bear. */
const MOST_NAMED = 3;

/**
 * What to make of a move: who changed places with it, and whether the evidence bears it out. Two
 * that `tied` names together, or without it two within each other's bounds, cannot be told apart:
 * that they changed places is no news.
 */
export function readMove(
  row: Ranked,
  all: readonly Ranked[],
  tied: ((row: Ranked) => readonly string[]) | null,
): Pick<MoveRow, "passed" | "news" | "reading"> {
  const apart = (other: Ranked) =>
    tied === null ? !overlap(row, other) : !tied(row).includes(other.vendor.name);
  const passed = all
    .filter((other) => other !== row && changedPlaces(row, other))
    .map((other) => ({ name: other.vendor.name, clear: apart(other) }));
  const clear = passed.filter((other) => other.clear);
  const beyond = row.after.points > row.before.high || row.after.points < row.before.low;
  return { passed, news: clear.length > 0 || beyond, reading: readingOf(row, passed, beyond) };
}

function overlap({ after: a }: Ranked, { after: b }: Ranked): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function changedPlaces(a: Ranked, b: Ranked): boolean {
  const [then, now] = [a.before.rank - b.before.rank, a.after.rank - b.after.rank];
  return Math.sign(then) !== Math.sign(now) && then !== 0 && now !== 0;
}

function readingOf(row: Ranked, passed: MoveRow["passed"], beyond: boolean): string {
  const clear = passed.filter((other) => other.clear).map(({ name }) => name);
  if (clear.length > 0) return `Changed places with ${namesOf(clear)}: the evidence bears it out.`;
  if (passed.length > 0) {
    const names = namesOf(passed.map(({ name }) => name));
    return `Changed places with ${names}, from whom the evidence cannot tell it: no news.`;
  }
  if (row.places !== 0)
    return "Its place changed because others became ranked, or are ranked no more.";
  if (Math.abs(row.points) < VISIBLE) return "Hardly moved.";
  const range = formatRange(row.before.low, row.before.high);
  return beyond
    ? `Beyond what the evidence allowed before (${range}).`
    : `Kept its place, within what the evidence allowed before (${range}): no news.`;
}

const namesOf = (names: readonly string[]) =>
  names.length > MOST_NAMED ? countOf(names.length, "vendor") : listed(names);
