import type { Criterion } from "@/lib/domain/assessment";
import type { PromiseAim, VendorPromise } from "@/lib/domain/promise";
import type { Segment } from "@/lib/domain/segment";
import { answers } from "../checklists";
import type { BySegment, ChecklistEntry, Level, Observation, ThreatProfile } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";

/** A supposition has no doubt of its own; readings of the best sources weigh up to 1 as well. */
const CERTAIN = 1;

const keptBy = (coding: Coding, vendor: string): readonly VendorPromise[] =>
  coding.supposed.kept.size === 0
    ? []
    : coding.about.promises(vendor).filter(({ slug }) => coding.supposed.kept.has(slug));

/**
 * A criterion's questions with what a scenario's kept promises answer: what was announced counts
 * as shipped, what was promised of a target as supported, a promised first product as shipping in
 * its segment. Without such promises the same list. Source: data/decisions/0032.
 */
export function withKeptPromises(
  coding: Coding,
  { vendor, criterion }: { vendor: string; criterion: Criterion },
  entries: ChecklistEntry[],
): ChecklistEntry[] {
  return keptBy(coding, vendor).reduce((so, promise) => {
    if (criterion === "roadmap")
      return so.map((entry) => shippedAsPromised(coding, promise, entry));
    if (criterion === "segment-breadth") return so.map((entry) => shipsIn(promise, entry));
    return criterion === "shipped-capability" || criterion === "platform-support"
      ? so.map((entry) => supports(coding, { promise, criterion }, entry))
      : so;
  }, entries);
}

/** It keeps its place among the announced items, at the worth of what has shipped. */
function shippedAsPromised(
  coding: Coding,
  promise: VendorPromise,
  entry: ChecklistEntry,
): ChecklistEntry {
  const shipped: Observation = {
    ...supposedReading(promise, `roadmap ${promise.slug}`),
    value: exactly(coding.anchors.announcement.shipped),
    weight: coding.weigh(promise, promise.madeOn, coding.halfLife("roadmap")),
    sourceGroup: originOf(promise, promise.slug),
  };
  return { ...entry, observations: [...entry.observations, shipped] };
}

function shipsIn(promise: VendorPromise, entry: ChecklistEntry): ChecklistEntry {
  const aims = promise.aims.some(
    ({ lever, segment }) => lever === "presence" && segment === entry.id,
  );
  return aims ? answeredInFull(promise, entry, `segment-breadth ${entry.id}`) : entry;
}

type SupportPromise = {
  promise: VendorPromise;
  criterion: "shipped-capability" | "platform-support";
};

function supports(
  coding: Coding,
  { promise, criterion }: SupportPromise,
  entry: ChecklistEntry,
): ChecklistEntry {
  const { capabilities, platforms } = coding.anchors;
  const items = criterion === "shipped-capability" ? capabilities : platforms;
  const item = items.find(({ target }) => target === entry.id);
  return item !== undefined && promise.target !== null && answers(item, promise.target)
    ? answeredInFull(promise, entry, `${criterion} ${entry.id}`)
    : entry;
}

/** Answered with 1, as surely as all that said less, which gives way. */
function answeredInFull(
  promise: VendorPromise,
  entry: ChecklistEntry,
  about: string,
): ChecklistEntry {
  const full = entry.observations.filter(({ value }) => value.low === 1);
  const less = entry.observations.filter(({ value }) => value.low < 1);
  const weight = less.reduce((sum, reading) => sum + reading.weight, 0);
  const supposed: Observation = {
    ...supposedReading(promise, `${about} ${promise.slug}`),
    value: exactly(1),
    weight: Math.max(CERTAIN, weight),
    sourceGroup: null,
  };
  return { ...entry, observations: [...full, supposed] };
}

const supposedReading = (promise: VendorPromise, id: string) => ({
  id,
  label: `Supposed kept: ${promise.promised}`,
  records: [ref("promise", promise)],
  judged: false,
});

/**
 * A vendor's threat profile with the levels its kept promises aim at, which never lower one. A
 * promised price is the share by which it undercuts the reference product.
 */
export function withKeptAims(coding: Coding, profile: ThreatProfile): ThreatProfile {
  return keptBy(coding, profile.vendor).reduce(
    (so, promise) => promise.aims.reduce((kept, aim) => aimed(kept, promise, aim), so),
    profile,
  );
}

function aimed(profile: ThreatProfile, promise: VendorPromise, aim: PromiseAim): ThreatProfile {
  const { lever, segment, targetLevel } = aim;
  const records = [ref("promise", promise)];
  if (lever === "price") {
    const own = profile.price[segment];
    const price = 1 - targetLevel;
    const value = Math.min(own?.value ?? price, price);
    const next: Level = { value, low: value, high: value, known: true, records };
    return { ...profile, price: { ...profile.price, [segment]: next } };
  }
  return { ...profile, [lever]: raised(profile[lever], segment, { targetLevel, records }) };
}

function raised(
  levels: BySegment<Level>,
  segment: Segment,
  { targetLevel, records }: { targetLevel: number; records: Level["records"] },
): BySegment<Level> {
  const today = levels[segment];
  const next: Level = {
    value: Math.max(today.value, targetLevel),
    low: Math.max(today.low, targetLevel),
    high: Math.max(today.high, targetLevel),
    records: [...today.records, ...records],
    known: true,
  };
  return { ...levels, [segment]: next };
}
