import { addDays, daysBetween, type IsoDate } from "@/lib/domain/iso-date";
import { onTimeRecord, type OnTimeMethod, type OnTimeRecord } from "./on-time-record";

export const promiseStates = ["kept", "late", "overdue", "pending", "dropped", "partial"] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What the record needs to know of a promise. Days are whole; a vague date became its last day. */
export type PromiseFacts = {
  id: string;
  /** Last day on which it is on time, before grace; null = open-ended, never overdue. */
  dueUntil: IsoDate | null;
  /** Whole days, 0 or more. */
  graceDays: number;
  /** What became of it; null = open. Replaced or withdrawn is dropped. */
  settled: { how: "delivered" | "dropped" | "partial"; on: IsoDate } | null;
};

export type Lateness = {
  /** Days from the end of the due period; negative = early. */
  days: number;
  /** Still open: it is at least this late. */
  atLeast: boolean;
  /** A partial delivery counts half, everything else 1. */
  weight: number;
};

export type JudgedPromise = {
  id: string;
  state: PromiseState;
  openEnded: boolean;
  lateness: Lateness | null;
};

/**
 * What has become of a promise by `asOf`. On time means by the end of the due period plus grace.
 * What was settled after `asOf` counts as open. An open-ended promise is pending until delivered
 * (then kept) or dropped. Lateness is null when not due, dropped, or without due date.
 * Source: data/method/promises.md.
 */
export function judgePromise(promise: PromiseFacts, asOf: IsoDate): JudgedPromise {
  const { id, dueUntil } = promise;
  const settled = promise.settled !== null && promise.settled.on <= asOf ? promise.settled : null;
  const state = settled === null ? openState(promise, asOf) : settledState(promise, settled);
  const lateness = dueUntil === null ? null : latenessOf(state, daysBetween(dueUntil, settled?.on ?? asOf)); // prettier-ignore
  return { id, state, openEnded: dueUntil === null, lateness };
}

function openState({ dueUntil, graceDays }: PromiseFacts, asOf: IsoDate): PromiseState {
  return dueUntil !== null && asOf > addDays(dueUntil, graceDays) ? "overdue" : "pending";
}

function settledState(
  { dueUntil, graceDays }: PromiseFacts,
  { how, on }: { how: "delivered" | "dropped" | "partial"; on: IsoDate },
): PromiseState {
  if (how !== "delivered") return how;
  return dueUntil !== null && on > addDays(dueUntil, graceDays) ? "late" : "kept";
}

function latenessOf(state: PromiseState, days: number): Lateness | null {
  if (state === "pending" || state === "dropped") return null;
  return { days, atLeast: state === "overdue", weight: state === "partial" ? 0.5 : 1 };
}

export type LatenessSummary = {
  /** Median days; null when so many are still open that it cannot be told. */
  medianDays: number | null;
  leastDays: number;
  mostDays: number;
  /** Some promises are still open, so the largest number may grow. */
  stillGrowing: boolean;
};

/**
 * Median and range of lateness in days. The median is Kaplan and Meier's: an open promise counts
 * as late by at least what it is; without open promises it is the plain median. null without any
 * lateness. Source: Kaplan & Meier 1958; data/method/promises.md.
 */
export function summariseLateness(list: readonly Lateness[]): LatenessSummary | null {
  if (list.length === 0) return null;
  const days = list.map((one) => one.days);
  return {
    medianDays: medianLateness(list),
    leastDays: Math.min(...days),
    mostDays: Math.max(...days),
    stillGrowing: list.some(({ atLeast }) => atLeast),
  };
}

function medianLateness(list: readonly Lateness[]): number | null {
  const delivered = list.filter(({ atLeast }) => !atLeast);
  const days = [...new Set(delivered.map((one) => one.days))].toSorted((a, b) => a - b);
  const weightOf = (some: readonly Lateness[]) => some.reduce((sum, one) => sum + one.weight, 0);
  let open = 1;
  for (const [at, day] of days.entries()) {
    const waiting = weightOf(list.filter((one) => one.days >= day));
    open *= 1 - weightOf(delivered.filter((one) => one.days === day)) / waiting;
    // Rounding must not decide whether exactly half are done (1e-12: far below any share).
    if (open < 0.5 - 1e-12) return day;
    if (open <= 0.5 + 1e-12) return halfwayTo(days[at + 1], day);
  }
  return null;
}

/** Exactly half are done on `day`: the median lies between it and the next delivery, if any. */
function halfwayTo(next: number | undefined, day: number): number | null {
  return next === undefined ? null : (day + next) / 2;
}

export type PromiseRecord = {
  promises: JudgedPromise[];
  counts: Record<PromiseState, number>;
  lateness: LatenessSummary | null;
  onTime: OnTimeRecord;
};

/**
 * A vendor's promises as of a day: each one's state, counts, lateness, and how likely the next is
 * kept on time. Late, overdue, dropped and partial ones failed; pending ones do not count.
 * Source: data/method/promises.md.
 */
export function promiseRecord(
  promises: readonly PromiseFacts[],
  asOf: IsoDate,
  method: OnTimeMethod,
): PromiseRecord {
  const judged = promises.map((promise) => judgePromise(promise, asOf));
  const count = (state: PromiseState) => judged.filter((one) => one.state === state).length;
  const counts = {
    kept: count("kept"),
    late: count("late"),
    overdue: count("overdue"),
    pending: count("pending"),
    dropped: count("dropped"),
    partial: count("partial"),
  };
  const failed = counts.late + counts.overdue + counts.dropped + counts.partial;
  return {
    promises: judged,
    counts,
    lateness: summariseLateness(judged.flatMap(({ lateness }) => lateness ?? [])),
    onTime: onTimeRecord({ kept: counts.kept, failed }, method),
  };
}
