import type { Event } from "@/lib/domain/event";
import type { VendorPromise } from "@/lib/domain/promise";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";
import { judged, promisesOf, recordOf } from "./promise-standing";

const ANNOUNCING = new Set<Event["kind"]>(["roadmap", "product-announcement", "product-release"]);

/** One reading per announced item: promises still open, and the last twelve months' news. */
export function roadmap(coding: Coding, vendor: string): ChecklistEntry[] {
  const promised = promisesOf(coding, vendor).flatMap((promise) => promiseReading(coding, promise));
  const announced = coding.about
    .events(vendor)
    .filter(
      ({ kind, happenedOn }) =>
        ANNOUNCING.has(kind) && coding.within(happenedOn, coding.anchors.yearDays),
    )
    .map((event) => eventReading(coding, event));
  return [{ id: "items", label: "Announced items", observations: [...promised, ...announced] }];
}

function promiseReading(coding: Coding, promise: VendorPromise): Observation[] {
  const { announcement } = coding.anchors;
  const { state } = judged(coding, promise);
  if (state !== "pending" && state !== "overdue") return [];
  const dated = promise.dueUntil !== null && !promise.dueAssumed;
  const named = promise.product !== null;
  const value =
    state === "overdue"
      ? announcement.overdue
      : dated
        ? announcement.dated
        : named
          ? announcement.named
          : announcement.vague;
  return [
    {
      id: `roadmap ${promise.slug}`,
      label: `Promised: ${promise.promised}`,
      value: exactly(value),
      weight: coding.weigh(promise, promise.madeOn, coding.halfLife("roadmap")),
      records: [ref("promise", promise)],
      sourceGroup: originOf(promise, promise.slug),
      judged: false,
    },
  ];
}

function eventReading(coding: Coding, event: Event): Observation {
  const { announcement } = coding.anchors;
  const value =
    event.kind === "product-release"
      ? announcement.shipped
      : event.products.length > 0
        ? announcement.named
        : announcement.vague;
  return {
    id: `roadmap ${event.slug}`,
    label: event.title,
    value: exactly(value),
    weight: coding.weigh(event, event.happenedOn, coding.halfLife("roadmap")),
    records: [ref("event", event)],
    sourceGroup: originOf(event, event.slug),
    judged: false,
  };
}

/** The on-time record as one reading: posterior mean with its interval. None due: no reading. */
export function promiseCredibility(coding: Coding, vendor: string): ChecklistEntry[] {
  const { promises, onTime } = recordOf(coding, vendor);
  const due = new Set(promises.filter(({ state }) => state !== "pending").map(({ id }) => id));
  const settled = promisesOf(coding, vendor).filter(({ slug }) => due.has(slug));
  const observation: Observation = {
    id: `promise-credibility ${vendor}`,
    label: `${onTime.kept} of ${onTime.kept + onTime.failed} promises that came due kept on time`,
    value: { low: onTime.low, mid: onTime.mean, high: onTime.high },
    weight: settled.reduce((sum, promise) => sum + coding.weigh(promise, null, null), 0),
    records: settled.map((promise) => ref("promise", promise)),
    sourceGroup: null,
    judged: false,
  };
  return [
    {
      id: "on-time",
      label: "Promises kept on time",
      observations: onTime.trackRecord ? [observation] : [],
    },
  ];
}
