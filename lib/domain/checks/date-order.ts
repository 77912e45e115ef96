import type { RecordKind, RecordOf } from "../archive";
import { earliestDay, latestDay, precisionOf, type PartialDate } from "../partial-date";
import type { Objection } from "./objection";

type Date = PartialDate | null;
type Span = { from: Date; until: Date };
type Rules = { [K in RecordKind]: (record: RecordOf<K>) => Objection[] };

/** Objects when `later` surely lies before `earlier`; dates that may agree pass. */
function inOrder(earlier: Date, later: Date, field: string, than: string): Objection[] {
  if (earlier === null || later === null || earliestDay(earlier) <= latestDay(later)) return [];
  return [{ field, message: `${later} lies before ${than} (${earlier}). Mend one of the two.` }];
}

const spansInOrder = (field: string, spans: readonly Span[]): Objection[] =>
  spans.flatMap((span, at) => inOrder(span.from, span.until, `${field}.${at}.until`, "from"));

/** Whether two spans share days. Ends known only to the month or year may touch. */
function overlap(a: Span, b: Span): boolean {
  return startsWithin(a, b) && startsWithin(b, a);
}

function startsWithin({ from }: Span, { until }: Span): boolean {
  if (from === null || until === null) return true;
  const [start, end] = [latestDay(from), latestDay(until)];
  return start < end || (start === end && precisionOf(from) === "day");
}

function oneAtATime(field: string, spans: readonly Span[]): Objection[] {
  return spans.flatMap((span, at) =>
    spans.slice(0, at).some((other) => overlap(other, span))
      ? [{ field: `${field}.${at}`, message: "Overlaps an earlier span. End that one before." }]
      : [],
  );
}

const none = (): Objection[] => [];

/** When a verdict became known; of what an act settles, the act itself is. */
function whenToldOf({ verdict, publicOn, publishedOn }: RecordOf<"outcome">): Date {
  return verdict === "kept" || verdict === "late" ? null : (publicOn ?? publishedOn);
}

const rules: Rules = {
  source: none,
  vendor: (r) => [
    ...inOrder(r.foundedOn, r.endedOn, "endedOn", "foundedOn"),
    ...spansInOrder("names", r.names),
    ...spansInOrder("owners", r.owners),
    ...oneAtATime("owners", r.owners),
  ],
  product: (r) => [
    ...inOrder(r.firstReleasedOn, r.endedOn, "endedOn", "firstReleasedOn"),
    ...spansInOrder("names", r.names),
    ...spansInOrder("vendors", r.vendors),
    ...oneAtATime("vendors", r.vendors),
  ],
  release: (r) => [
    ...inOrder(r.announcedOn, r.releasedOn, "releasedOn", "announcedOn"),
    ...inOrder(r.releasedOn, r.activeSupportEndsOn, "activeSupportEndsOn", "releasedOn"),
    ...inOrder(r.releasedOn, r.supportEndsOn, "supportEndsOn", "releasedOn"),
    ...inOrder(r.activeSupportEndsOn, r.supportEndsOn, "supportEndsOn", "activeSupportEndsOn"),
  ],
  "guest-system": (r) => inOrder(r.releasedOn, r.supportEndsOn, "supportEndsOn", "releasedOn"),
  support: (r) => inOrder(r.dueFrom, r.dueUntil, "dueUntil", "dueFrom"),
  price: (r) => inOrder(r.from, r.until, "until", "from"),
  "market-figure": none,
  alliance: (r) => inOrder(r.from, r.until, "until", "from"),
  event: none,
  promise: (r) => [
    ...inOrder(r.dueFrom, r.dueUntil, "dueUntil", "dueFrom"),
    ...inOrder(r.madeOn, r.dueUntil, "dueUntil", "madeOn"),
  ],
  forecast: (r) => inOrder(r.madeOn, r.horizonOn, "horizonOn", "madeOn"),
  "exploited-vulnerability": (r) => inOrder(r.addedOn, r.dueOn, "dueOn", "addedOn"),
  assessment: none,
  statement: none,
  outcome: (r) => inOrder(r.settledOn, whenToldOf(r), "publishedOn", "settledOn"),
};

/** Dates of one record that surely stand in the wrong order, and spans that overlap. */
export function dateOrder<K extends RecordKind>(kind: K, record: RecordOf<K>): Objection[] {
  return rules[kind](record);
}
