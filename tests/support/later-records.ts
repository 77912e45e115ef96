import fc from "fast-check";
import {
  recordKinds,
  recordSchemas,
  type Archive,
  type RecordKind,
  type RecordOf,
} from "@/lib/domain/archive";
import type { Evidence } from "@/lib/domain/evidence";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { onOrBefore, partialDate, type PartialDate } from "@/lib/domain/partial-date";
import { publicFrom } from "@/lib/domain/public-on";

/** What comes to be known after a day: how late, and which of the records it is about. */
export type Later = { days: number; pick: number };

export const laterOf = fc.record({
  days: fc.integer({ min: 1, max: 4000 }),
  pick: fc.integer({ min: 0, max: 1_000_000 }),
});

type Fields = Record<string, unknown>;

const schemas: { [K in RecordKind]: { parse: (input: unknown) => RecordOf<K> } } = recordSchemas;

/** The date that decides when a record of a kind is public; two where either may. */
const dated: { [K in RecordKind]: readonly string[] } = {
  source: ["publishedOn"],
  vendor: ["foundedOn"],
  product: ["firstReleasedOn"],
  release: ["announcedOn", "releasedOn"],
  "guest-system": ["releasedOn"],
  support: ["observedOn"],
  price: ["from"],
  "market-figure": ["publishedOn"],
  alliance: ["from"],
  event: ["happenedOn"],
  promise: ["madeOn"],
  forecast: ["madeOn"],
  "exploited-vulnerability": ["addedOn"],
  assessment: ["observedOn"],
  statement: ["publicOn"],
  outcome: ["settledOn", "publishedOn"],
};

/** Those of a record; a verdict that no act settles may be told long after what it is about. */
function datesOf<K extends RecordKind>(kind: K, record: RecordOf<K>): readonly string[] {
  const isTold = "verdict" in record && record.verdict !== "kept" && record.verdict !== "late";
  return isTold ? ["publishedOn"] : dated[kind];
}

/** Dates that would lie before that one in a copy; they say nothing of when it is public. */
const ends = ["until", "endsOn", "endedOn", "dueFrom", "dueUntil", "horizonOn", "supportEndsOn", "activeSupportEndsOn"]; // prettier-ignore

/** A copy of a record under a slug of its own, public so many days after `asOf`, and preferred. */
function copyOf<K extends RecordKind>(kind: K, record: RecordOf<K>, { asOf, days }: When) {
  const on = addDays(asOf, days);
  const fields: Fields = { ...record, publicOn: null };
  for (const name of ends) if (name in fields) fields[name] = null;
  for (const name of datesOf(kind, record)) fields[name] = on;
  const slug = `later-${record.slug}`.slice(0, 110).replace(/[^a-z0-9]+$/, "");
  return schemas[kind].parse({ ...fields, slug });
}

type When = { asOf: IsoDate; days: number };

type Learned = { [K in RecordKind]?: (record: RecordOf<K>, on: IsoDate, asOf: IsoDate) => Fields };

/** The same record after something more of it became known on a day after `asOf`. */
const learned: Learned = {
  vendor: (vendor, on, asOf) => ({
    ...renamed(vendor, on, asOf),
    owners: [...closed(vendor.owners, on, asOf), { vendor: "broadcom", from: on }],
    ...(isAhead(vendor.endedOn, asOf)
      ? { endedOn: on, fate: "Told later.", succeededBy: "broadcom" }
      : {}),
  }),
  product: (product, on, asOf) => ({
    ...renamed(product, on, asOf),
    vendors: [...closed(product.vendors, on, asOf), { vendor: "broadcom", from: on }],
    ...(isAhead(product.endedOn, asOf) ? { endedOn: on, successor: "hyper-v" } : {}),
    ...(isAhead(product.firstReleasedOn, asOf) ? { firstReleasedOn: on } : {}),
  }),
  release: ({ releasedOn, supportEndsOn, activeSupportEndsOn }, on, asOf) => ({
    ...(isAhead(releasedOn, asOf) ? { releasedOn: on, stage: "general-availability" } : {}),
    // Whether there is an end stays: that a release was supported is a fact of the day.
    ...(supportEndsOn !== null && isAhead(supportEndsOn, asOf) ? { supportEndsOn: on } : {}),
    ...(activeSupportEndsOn !== null && isAhead(activeSupportEndsOn, asOf)
      ? { activeSupportEndsOn: on }
      : {}),
  }),
  "guest-system": ({ supportEndsOn }, on, asOf) =>
    supportEndsOn !== null && isAhead(supportEndsOn, asOf) ? { supportEndsOn: on } : {},
  support: ({ endsOn }, on, asOf) =>
    isAhead(endsOn, asOf) ? { endsOn: on, untilVersion: "99" } : {},
  price: ({ until }, on, asOf) => (isAhead(until, asOf) ? { until: on } : {}),
  alliance: ({ until }, on, asOf) => (isAhead(until, asOf) ? { until: on } : {}),
};

type Opens = { [K in RecordKind]?: (record: RecordOf<K>, when: { asOf: IsoDate; told: Told }) => boolean }; // prettier-ignore

/** When each source was published, by its slug. */
type Told = ReadonlyMap<string, PartialDate | null>;

/** Of which records more may become known; of a kind that is not named, of all. */
const opens: Opens = {
  release: ({ releasedOn, supportEndsOn, activeSupportEndsOn, evidence }, when) =>
    isAhead(releasedOn, when.asOf) ||
    (!isToldBy(evidence, when) &&
      [supportEndsOn, activeSupportEndsOn].some((end) => end !== null && isAhead(end, when.asOf))),
  "guest-system": ({ supportEndsOn, evidence }, when) =>
    !isToldBy(evidence, when) && supportEndsOn !== null && isAhead(supportEndsOn, when.asOf),
};

/** Whether every source of a record was published, or read where it has no day, by the day. */
const isToldBy = (evidence: readonly Evidence[], { asOf, told }: { asOf: IsoDate; told: Told }) =>
  evidence.every(
    ({ source, readOn }) =>
      !isAhead(told.get(source) ?? (readOn && partialDate.parse(readOn)), asOf),
  );

function isAhead(date: PartialDate | null, asOf: IsoDate): boolean {
  return date === null || !onOrBefore(date, asOf);
}

type Span = { from: PartialDate | null; until: PartialDate | null };

/** The spans begun by `asOf`; those still open then now have an end. */
function closed<T extends Span>(spans: readonly T[], on: IsoDate, asOf: IsoDate): Fields[] {
  return spans
    .filter(({ from }) => from === null || onOrBefore(from, asOf))
    .map((span) => ({ ...span, ...(isAhead(span.until, asOf) ? { until: on } : {}) }));
}

/** With a later name, where the names on record leave room for one. */
function renamed({ names }: RecordOf<"vendor" | "product">, on: IsoDate, asOf: IsoDate): Fields {
  const last = names.findLast(({ from }) => from === null || onOrBefore(from, asOf));
  if (last === undefined || !isAhead(last.until, asOf)) return {};
  const name = "Told Later";
  return { name, names: [...closed(names, on, asOf), { name, from: on }] };
}

/**
 * The archive as it would be after more became known: for every kind a copy of some record that is
 * public only later, a reading of a record of the day that is preferred to it from then on, and
 * later ends, names, makers and owners of records of the day.
 */
export function withLater(archive: Archive, asOf: IsoDate, said: readonly Later[]): Archive {
  const told = new Map(archive.source.map(({ slug, publishedOn }) => [slug, publishedOn]));
  return recordKinds.reduce<Archive>(
    (now, kind) => ({ ...now, [kind]: ofKind(kind, archive[kind], { asOf, said, told }) }),
    archive,
  );
}

function ofKind<K extends RecordKind>(
  kind: K,
  records: readonly RecordOf<K>[],
  { asOf, said, told }: { asOf: IsoDate; said: readonly Later[]; told: Told },
): RecordOf<K>[] {
  const now = new Map(records.map((record) => [record.slug, record]));
  const known = records.filter((record) => publicFrom(kind, record) <= asOf);
  const open = known.filter((record) => opens[kind]?.(record, { asOf, told }) ?? true);
  for (const { days, pick } of said) {
    const on = addDays(asOf, days);
    const some = records[pick % records.length]!;
    const copy = copyOf(kind, some, { asOf, days });
    now.set(copy.slug, copy);
    const subjects = days % 2 === 0 ? known : open;
    const subject = subjects[pick % Math.max(1, subjects.length)];
    if (subject === undefined) continue;
    const change: Fields = open.includes(subject) ? (learned[kind]?.(subject, on, asOf) ?? {}) : {};
    const rival = rivalOf(kind, subject, now, { asOf, days });
    now.set(subject.slug, schemas[kind].parse({ ...subject, ...change, ...rival }));
  }
  return [...now.values()];
}

/** A second reading of one of these would be a second vendor or product. */
const KEPT: ReadonlySet<RecordKind> = new Set<RecordKind>(["source", "vendor", "product"]);

/** Adds a later reading that is preferred to a record without a conflict; what that makes of it. */
function rivalOf<K extends RecordKind>(
  kind: K,
  subject: RecordOf<K>,
  now: Map<string, RecordOf<K>>,
  when: When,
): Fields {
  if (subject.conflictGroup !== null || KEPT.has(kind)) return {};
  const reason = { preferredReason: "The later reading is better." };
  const copy = copyOf(kind, subject, when);
  const slug = `rival-${copy.slug}`.slice(0, 115).replace(/[^a-z0-9]+$/, "");
  now.set(slug, schemas[kind].parse({ ...copy, slug, ...reason, conflictGroup: slug }));
  return { ...reason, conflictGroup: slug, preferred: false };
}
