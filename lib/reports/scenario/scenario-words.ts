import { possessive } from "@/lib/format/names";
import { countOf, formatPoints } from "@/lib/format/numbers";
import type { ScenarioRow, ScenarioThreat } from "./scenario";

/** Less than this reads as the same number with one decimal. */
const TOLD = 0.05;

type Told = {
  changes: number;
  rows: readonly ScenarioRow[];
  threats: readonly ScenarioThreat[];
  incumbent: string | null;
};

/**
 * In one sentence: whose threat moves most of those that press before and after, or how many vendors
 * move. It always begins by saying what it is.
 */
export function scenarioFinding({ changes, rows, threats, incumbent }: Told): string {
  if (changes === 0) return "Suppose something, and see who moves";
  const both = threats.flatMap(({ challenger, before, after }) =>
    before === null || after === null
      ? []
      : [{ name: challenger.name, from: before.points, to: after.points }],
  );
  const [most] = both.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (most !== undefined && incumbent !== null && Math.abs(most.to - most.from) >= TOLD) {
    return `In this scenario ${possessive(most.name)} threat to ${incumbent} goes from ${formatPoints(most.from)} to ${formatPoints(most.to)}`;
  }
  const moved = movedRows(rows);
  return moved.length === 0
    ? "In this scenario nothing moves"
    : `In this scenario ${countOf(moved.length, "vendor moves", "vendors move")}`;
}

/** Vendors whose place or points are others. */
export function movedRows(rows: readonly ScenarioRow[]): ScenarioRow[] {
  return rows.filter(
    ({ before, after }) =>
      before === null ||
      after === null ||
      Math.abs(after.presence - before.presence) >= TOLD ||
      Math.abs(after.direction - before.direction) >= TOLD,
  );
}

/** What the scenario is made of, for a reader who sees only this sentence. */
export function scenarioDek(told: readonly string[], rows: readonly ScenarioRow[]): string {
  if (told.length === 0) {
    return "A scenario is a list of suppositions in the address. It is worked out from the records of the day, shown beside them, and stored nowhere.";
  }
  const moved = movedRows(rows).length;
  return `Supposed: ${told.join("; ")}. ${moved === 0 ? "No vendor moves" : countOf(moved, "vendor moves", "vendors move")} on presence or direction.`;
}
