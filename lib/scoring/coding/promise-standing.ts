import type { OutcomeRecord } from "@/lib/domain/outcome-record";
import { latestDay } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import type { PendingPromise } from "../profile";
import {
  judgePromise,
  promiseRecord,
  type JudgedPromise,
  type PromiseFacts,
  type PromiseRecord,
} from "../promise-record";
import { ref, type Coding } from "./coding";

const HOW: Partial<Record<OutcomeRecord["verdict"], "delivered" | "dropped" | "partial">> = {
  kept: "delivered",
  late: "delivered",
  dropped: "dropped",
  partial: "partial",
};

/** What became of a promise, as far as the public could know on the day. */
export function outcomeOf(coding: Coding, { slug }: VendorPromise): OutcomeRecord | null {
  const [outcome] = coding.about.outcomes(slug);
  return outcome ?? null;
}

function factsOf(coding: Coding, promise: VendorPromise): PromiseFacts {
  const outcome = outcomeOf(coding, promise);
  const how = outcome === null ? undefined : HOW[outcome.verdict];
  return {
    id: promise.slug,
    dueUntil: promise.dueUntil === null ? null : latestDay(promise.dueUntil),
    graceDays: promise.graceDays,
    settled:
      outcome === null || how === undefined ? null : { how, on: latestDay(outcome.settledOn) },
  };
}

/** One promise's state on the day. */
export function judged(coding: Coding, promise: VendorPromise): JudgedPromise {
  return judgePromise(factsOf(coding, promise), coding.asOf);
}

export function promisesOf(coding: Coding, vendor: string): readonly VendorPromise[] {
  return coding.about.promises(vendor);
}

/** A vendor's record of promises on the day. */
export function recordOf(coding: Coding, vendor: string): PromiseRecord {
  return promiseRecord(
    promisesOf(coding, vendor).map((promise) => factsOf(coding, promise)),
    coding.asOf,
    coding.method,
  );
}

/**
 * What a vendor has promised and not yet settled, by what it would raise. What a scenario takes as
 * certain to come has a probability of 1.
 */
export function pendingPromises(coding: Coding, vendor: string): PendingPromise[] {
  const { mean } = recordOf(coding, vendor).onTime;
  const { coming } = coding.supposed;
  return promisesOf(coding, vendor)
    .filter((promise) => coming.has(promise.slug) || judged(coding, promise).state === "pending")
    .flatMap((promise) =>
      promise.aims.map(({ lever, segment, targetLevel }) => ({
        ref: ref("promise", promise),
        vendor,
        ...{ lever, segment, targetLevel },
        probability: coming.has(promise.slug) ? 1 : mean,
        openEnded: !coming.has(promise.slug) && promise.dueUntil === null,
      })),
    );
}
