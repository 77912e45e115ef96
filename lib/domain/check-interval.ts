import type { Archive, RecordKind, RecordOf } from "./archive";
import type { Evidence } from "./evidence";
import { addDays, type IsoDate } from "./iso-date";
import { onOrBefore, type PartialDate } from "./partial-date";

/**
 * Days for which a look at a source of that kind of record is good; null where what was published
 * does not change, so that reading it once is enough. As long as the half-life of what it is
 * evidence for (data/method/checking.md).
 */
export const CHECK_DAYS: { readonly [K in RecordKind]: number | null } = {
  price: 270,
  assessment: 360,
  promise: 360,
  release: 540,
  "guest-system": 540,
  support: 540,
  product: 720,
  vendor: 720,
  alliance: 720,
  source: null,
  "market-figure": null,
  event: null,
  forecast: null,
  "exploited-vulnerability": null,
  statement: null,
  outcome: null,
};

type Ends = { readonly [K in RecordKind]?: (record: RecordOf<K>) => PartialDate | null };

/** When what a record says stopped being so: from then on its sources can say nothing new. */
const ends: Ends = {
  price: ({ until }) => until,
  support: ({ endsOn }) => endsOn,
  alliance: ({ until }) => until,
  vendor: ({ endedOn }) => endedOn,
  product: ({ endedOn }) => endedOn,
  release: ({ supportEndsOn }) => supportEndsOn,
  "guest-system": ({ supportEndsOn }) => supportEndsOn,
};

/** The last day on which somebody of us looked; null when nobody has. */
export function lastLook({ readOn, checkedOn }: Evidence): IsoDate | null {
  if (readOn === null || checkedOn === null) return readOn ?? checkedOn;
  return readOn > checkedOn ? readOn : checkedOn;
}

/**
 * The day from which evidence that was read is to be checked again; null where once is enough, or
 * what the record says had ended by the last look.
 */
export function checkDueOn<K extends RecordKind>(
  kind: K,
  record: Archive[K][number],
  evidence: Evidence,
): IsoDate | null {
  const [days, looked] = [CHECK_DAYS[kind], lastLook(evidence)];
  if (days === null || looked === null) return null;
  const end = ends[kind]?.(record) ?? null;
  return end !== null && onOrBefore(end, looked) ? null : addDays(looked, days);
}
