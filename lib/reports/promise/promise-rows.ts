import type { OutcomeRecord } from "@/lib/domain/outcome-record";
import { latestDay } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import { Coding } from "@/lib/scoring/coding/coding";
import { judged, outcomeOf } from "@/lib/scoring/coding/promise-standing";
import { method } from "@/lib/scoring/method";
import type { DayArchive } from "../day-archive";
import { promiseSuppositions } from "../scenario/promise-suppositions";
import type { PromiseRow, PromiseStanding } from "./promise-row";
import { quoteOf } from "./quote-of";
import { vendorMark } from "../vendor/vendor-mark";

/** Promises made by the day (all, or those given) and what had become of each, by due day, then slug. */
export function promiseRows(
  day: DayArchive,
  promises: readonly VendorPromise[] = day.archive.promise,
  coding = new Coding(day.archive, day.asOf, method),
): PromiseRow[] {
  return promises
    .map((promise) => promiseRow(day, coding, promise))
    .toSorted((a, b) => dueDay(a).localeCompare(dueDay(b)));
}

/** Open-ended promises come last. */
function dueDay({ dueUntil }: PromiseRow): string {
  return dueUntil === null ? "9999" : latestDay(dueUntil);
}

function promiseRow({ citations }: DayArchive, coding: Coding, promise: VendorPromise): PromiseRow {
  const { state, openEnded, lateness } = judged(coding, promise);
  const { product, promised, speaker, madeOn } = promise;
  const { dueFrom, dueUntil, dueAssumed, dueReason } = promise;
  const outcome = outcomeOf(coding, promise);
  const standing = openEnded && state === "pending" ? "open-ended" : state;
  return {
    vendor: vendorMark(citations, promise.vendor),
    product: product === null ? null : { slug: product, name: citations.names.product(product) },
    ...{ promised, quote: quoteOf(promise), speaker, madeOn },
    ...{ dueFrom, dueUntil, dueAssumed, dueReason },
    aims: promise.aims.map(({ lever, segment, targetLevel }) => ({ lever, segment, targetLevel })),
    standing,
    daysLate: lateness?.days ?? null,
    atLeast: lateness?.atLeast ?? false,
    record: citations.cite("promise", promise),
    whatIf: promiseSuppositions(promise, state, coding.asOf),
    ...settled(citations, outcome, standing),
  };
}

function settled(
  citations: DayArchive["citations"],
  outcome: OutcomeRecord | null,
  standing: PromiseStanding,
): Pick<PromiseRow, "settledOn" | "outcome" | "wordedAs"> {
  if (outcome === null) return { settledOn: null, outcome: null, wordedAs: null };
  return {
    settledOn: outcome.settledOn,
    outcome: citations.cite("outcome", outcome),
    wordedAs: wordedAs(outcome, standing),
  };
}

/** The clock decides; where the record words it otherwise, a reader should see both. */
function wordedAs({ verdict }: OutcomeRecord, standing: PromiseStanding): string | null {
  return verdict === standing ? null : verdict;
}
