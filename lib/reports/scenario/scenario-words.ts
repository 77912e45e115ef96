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

/** In one sentence: who moves most, or that nothing does. It always begins by saying what it is. */
export function scenarioFinding({ changes, rows, threats, incumbent }: Told): string {
  if (changes === 0) return "Suppose something, and see who moves";
  const [most] = threats
    .map((threat) => ({ ...threat, move: gainOf(threat) }))
    .toSorted((a, b) => Math.abs(b.move) - Math.abs(a.move));
  if (most !== undefined && incumbent !== null && Math.abs(most.move) >= TOLD) {
    const from = most.before === null ? "none" : formatPoints(most.before.points);
    const to = most.after === null ? "none" : formatPoints(most.after.points);
    return `In this scenario ${most.challenger.name}’s threat to ${incumbent} goes from ${from} to ${to}`;
  }
  const moved = movedRows(rows);
  return moved.length === 0
    ? "In this scenario nothing moves"
    : `In this scenario ${countOf(moved.length, "vendor moves", "vendors move")}`;
}

const gainOf = ({ before, after }: ScenarioThreat) => (after?.points ?? 0) - (before?.points ?? 0);

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
