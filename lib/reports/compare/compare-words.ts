import { countOf, formatPoints } from "@/lib/format/numbers";
import { listed } from "../market/verb";
import type { CompareColumn, CompareCriterion, CompareSection } from "./comparison";
import type { RatedColumn } from "./vendor-sections";

/** Who is ahead on how many criteria, in one sentence. */
export function vendorsFinding(
  columns: readonly RatedColumn[],
  criteria: readonly CompareCriterion[],
): string {
  const names = columns.map(({ name }) => name);
  if (columns.length < 2) return oneOnly(names, "vendors");
  const rated = columns.filter(({ position }) => position !== null);
  if (rated.length < 2) return `${listed(names)}: fewer than two of them are rated on this day`;
  const ahead = aheadCounts(rated, criteria);
  const [first, ...others] = ahead;
  const of = countOf(criteria.length, "criterion", "criteria");
  if (first === undefined) {
    return `The evidence sets ${listed(rated.map(({ name }) => name))} apart on none of ${of}`;
  }
  const rest = others.map(({ name, count }) => `${name} on ${count}`);
  const tail = rest.length === 0 ? "nobody else on any" : listed(rest);
  return `${first.name} is ahead on ${first.count} of ${of}; ${tail}`;
}

function aheadCounts(columns: readonly RatedColumn[], criteria: readonly CompareCriterion[]) {
  return columns
    .map(({ name }) => ({ name, count: criteria.filter(({ ahead }) => ahead === name).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** How many criteria stay open, and the points. */
export function vendorsDek(
  columns: readonly RatedColumn[],
  criteria: readonly CompareCriterion[],
): string {
  const rated = columns.flatMap(({ name, position }) => (position === null ? [] : [{ name, position }])); // prettier-ignore
  if (rated.length < 2) return "";
  const open = criteria.filter(({ ahead }) => ahead === null).length;
  const points = rated.map(
    ({ name, position }) =>
      `${name} ${formatPoints(position.presence.points)} and ${formatPoints(position.direction.points)}`,
  );
  const overlap =
    open === 0
      ? ""
      : `On ${countOf(open, "criterion", "criteria")} the bounds overlap: treat ${open === 1 ? "it" : "those"} as open. `;
  return `${overlap}Presence and direction: ${points.join("; ")}.`;
}

/** How far the answers of products differ, in one sentence. */
export function productsFinding(
  columns: readonly CompareColumn[],
  answers: readonly CompareSection[],
): string {
  const names = columns.map(({ name }) => name);
  if (columns.length < 2) return oneOnly(names, "products");
  const rows = answers.flatMap(({ rows }) => rows);
  const both = rows.filter(({ cells }) => cells.every(({ level }) => level !== "not-checked"));
  if (both.length === 0) return `${listed(names)}: no answer is on record for all of them`;
  const unlike = both.filter(({ cells }) => new Set(cells.map(({ level }) => level)).size > 1);
  return `${listed(names)} differ in ${unlike.length} of ${countOf(both.length, "answer")} checked for all of them`;
}

/** How much of what was asked is known for all. */
export function productsDek(answers: readonly CompareSection[]): string {
  const rows = answers.flatMap((section) => section.rows);
  const open = rows.filter(({ cells }) => cells.some(({ level }) => level === "not-checked"));
  return rows.length === 0
    ? "Nobody has checked what they run, run on or can do by this day."
    : `${countOf(rows.length, "target was", "targets were")} checked for one of them at least; for ${open.length} of these somebody has still to look at another.`;
}

function oneOnly(names: readonly string[], what: string): string {
  const [name] = names;
  return name === undefined
    ? `Choose the ${what} to compare`
    : `${name} alone: add another to compare`;
}
