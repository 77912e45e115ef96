import { latestDay } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import { Coding } from "@/lib/scoring/coding/coding";
import { judged, outcomeOf } from "@/lib/scoring/coding/promise-standing";
import { method } from "@/lib/scoring/method";
import type { DayArchive } from "./day-archive";
import type { PromiseRow } from "./promise-row";
import { vendorMark } from "./vendor-mark";

/** Every promise made by the day and what had become of it, by due day, then slug. */
export function promiseRows(day: DayArchive): PromiseRow[] {
  const coding = new Coding(day.archive, day.asOf, method);
  return day.archive.promise
    .map((promise) => promiseRow(day, coding, promise))
    .toSorted((a, b) => dueDay(a).localeCompare(dueDay(b)));
}

/** Open-ended promises come last. */
function dueDay({ dueUntil }: PromiseRow): string {
  return dueUntil === null ? "9999" : latestDay(dueUntil);
}

function promiseRow({ citations }: DayArchive, coding: Coding, promise: VendorPromise): PromiseRow {
  const { state, openEnded, lateness } = judged(coding, promise);
  const { product, promised, speaker, madeOn, dueFrom, dueUntil, dueAssumed } = promise;
  return {
    vendor: vendorMark(citations, promise.vendor),
    product: product === null ? null : { slug: product, name: citations.names.product(product) },
    ...{ promised, speaker, madeOn, dueFrom, dueUntil, dueAssumed },
    standing: openEnded && state === "pending" ? "open-ended" : state,
    daysLate: lateness?.days ?? null,
    settledOn: outcomeOf(coding, promise)?.settledOn ?? null,
    record: citations.cite("promise", promise),
  };
}
