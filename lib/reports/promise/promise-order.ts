import { latestDay, type PartialDate } from "@/lib/domain/partial-date";
import type { PromiseRow, PromiseStanding } from "./promise-row";

/** Overdue first, then what is open, then what is settled. */
const GROUPS: Record<PromiseStanding, number> = {
  overdue: 0,
  pending: 1,
  "open-ended": 2,
  ...{ kept: 3, late: 3, partial: 3, dropped: 3 },
};

const lastDay = (date: PartialDate | null) => (date === null ? "" : latestDay(date));

/**
 * A register's order: overdue ones first, longest overdue leading; then pending ones, due soonest
 * first; then open-ended ones; then settled ones, newest first. Equal ones by slug.
 */
export function inRegisterOrder(rows: readonly PromiseRow[]): PromiseRow[] {
  return rows.toSorted(
    (a, b) =>
      GROUPS[a.standing] - GROUPS[b.standing] ||
      withinGroup(a, b) ||
      a.record.slug.localeCompare(b.record.slug),
  );
}

function withinGroup(a: PromiseRow, b: PromiseRow): number {
  return GROUPS[a.standing] === GROUPS.kept
    ? lastDay(b.settledOn).localeCompare(lastDay(a.settledOn))
    : lastDay(a.dueUntil).localeCompare(lastDay(b.dueUntil));
}
