import type { Archive, RecordKind, RecordOf } from "./archive";
import { readingsKnown } from "./conflict";
import { productAsOf, supportAsOf, untilKnownBy, vendorAsOf } from "./hindsight";
import { isoDate, type IsoDate } from "./iso-date";
import { latestDay, onOrBefore, type PartialDate } from "./partial-date";
import { guestSystemsAsOf, releasesAsOf } from "./release-support";

/** Before any day that can be asked about: true of every day, as far as is known. */
const ALWAYS = isoDate.parse("1900-01-01");

type Rules = { [K in RecordKind]: (record: RecordOf<K>) => PartialDate | null };

/**
 * When a record became public, by kind. Acts are public on their day, whoever wrote them down
 * later; measurements and judgements on the day they were published; a kept promise is settled
 * by an act, any other verdict by its publication. See data/decisions/0006.
 */
const rules: Rules = {
  source: (r) => r.publishedOn,
  vendor: (r) => r.foundedOn,
  product: (r) => r.firstReleasedOn,
  release: (r) => firstOf(r.announcedOn, r.releasedOn),
  "guest-system": (r) => r.releasedOn,
  support: (r) => r.observedOn,
  price: (r) => r.from,
  "market-figure": (r) => r.publishedOn,
  alliance: (r) => r.from,
  event: (r) => r.happenedOn,
  promise: (r) => r.madeOn,
  forecast: (r) => r.madeOn,
  "exploited-vulnerability": (r) => r.addedOn,
  assessment: (r) => r.observedOn,
  statement: (r) => r.publicOn,
  outcome: (r) => (r.verdict === "kept" || r.verdict === "late" ? r.settledOn : r.publishedOn),
};

/** The one that is surely past first. */
function firstOf(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return latestDay(a) <= latestDay(b) ? a : b;
}

/** The first day on which the record surely was public; records without a date always were. */
export function publicFrom<K extends RecordKind>(kind: K, record: RecordOf<K>): IsoDate {
  const date = record.publicOn ?? rules[kind](record);
  return date === null ? ALWAYS : latestDay(date);
}

/** The days worked out for a list of records: an archive is asked about many days. */
const publicDays = new WeakMap<object, readonly IsoDate[]>();

function daysOf<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]) {
  const known = publicDays.get(records);
  if (known !== undefined) return known;
  const days = records.map((record) => publicFrom(kind, record));
  publicDays.set(records, days);
  return days;
}

/** The archive as the public could know it on `asOf`: nothing that became public later. */
export function archiveAsOf(archive: Archive, asOf: IsoDate): Archive {
  const visible = <K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]) => {
    const days = daysOf(kind, records);
    return readingsKnown(records.filter((_, at) => (days[at] ?? ALWAYS) <= asOf));
  };
  return {
    source: archive.source,
    vendor: visible("vendor", archive.vendor).map((vendor) => vendorAsOf(vendor, asOf)),
    product: visible("product", archive.product).map((product) => productAsOf(product, asOf)),
    release: releasesAsOf(visible("release", archive.release), archive.source, asOf),
    "guest-system": guestSystemsAsOf(
      visible("guest-system", archive["guest-system"]),
      archive.source,
      asOf,
    ),
    support: visible("support", archive.support).map((support) => supportAsOf(support, asOf)),
    price: visible("price", archive.price).map((price) => untilKnownBy(price, asOf)),
    "market-figure": visible("market-figure", archive["market-figure"]),
    alliance: visible("alliance", archive.alliance).map((tie) => untilKnownBy(tie, asOf)),
    event: visible("event", archive.event),
    promise: visible("promise", archive.promise),
    forecast: visible("forecast", archive.forecast),
    "exploited-vulnerability": visible(
      "exploited-vulnerability",
      archive["exploited-vulnerability"],
    ),
    assessment: visible("assessment", archive.assessment),
    statement: visible("statement", archive.statement),
    outcome: visible("outcome", archive.outcome),
  };
}

/** Whether evidence was written after the day its record became public: "told later, 2008". */
export function toldLater(publishedOn: PartialDate | null, recordPublicFrom: IsoDate): boolean {
  return publishedOn !== null && !onOrBefore(publishedOn, recordPublicFrom);
}
