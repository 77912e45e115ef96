import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { DayArchive } from "../day-archive";
import type { PromiseRow } from "../promise/promise-row";
import { promiseRows } from "../promise/promise-rows";
import type { CitedRecord } from "./cited-record";

export type WhatBecame = {
  /** How a promise stands by the clock; null for a forecast. */
  promise: PromiseRow | null;
  /** The outcomes public on the day, all readings of them. */
  outcomes: readonly CitedRecord[];
};

/** What became of a promise or a forecast by the day; null for a record of any other kind. */
export function whatBecame<K extends RecordKind>(
  day: DayArchive,
  kind: K,
  { slug }: RecordOf<K>,
): WhatBecame | null {
  if (kind !== "promise" && kind !== "forecast") return null;
  const promise = kind === "promise" ? day.citations.find("promise", slug) : null;
  const outcomes = day.archive.outcome.filter(({ ofKind, of }) => ofKind === kind && of === slug);
  return {
    promise: promise === null ? null : (promiseRows(day, [promise])[0] ?? null),
    outcomes: outcomes.map((outcome) => day.citations.cite("outcome", outcome)),
  };
}
