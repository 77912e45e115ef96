import type { IsoDate } from "./iso-date";
import { earliestDay, onOrBefore, spanCovers, type PartialDate } from "./partial-date";
import type { Product } from "./product";
import type { SupportRecord } from "./support-record";
import type { Vendor } from "./vendor";

type Span = { from: PartialDate | null; until: PartialDate | null };

/** A date that nobody could know yet is not known. */
export function knownBy(date: PartialDate | null, asOf: IsoDate): PartialDate | null {
  return date !== null && onOrBefore(date, asOf) ? date : null;
}

/**
 * The answer without an end, and the last version, that nobody could know yet. One that hides
 * nothing is the same object, so that what has been worked out about it holds for other days too.
 */
export function supportAsOf(record: SupportRecord, asOf: IsoDate): SupportRecord {
  const endsOn = knownBy(record.endsOn, asOf);
  return endsOn === record.endsOn ? record : { ...record, endsOn, untilVersion: null };
}

/** The same of a record that holds until a day. */
export function untilKnownBy<T extends { until: PartialDate | null }>(record: T, asOf: IsoDate): T {
  const until = knownBy(record.until, asOf);
  return until === record.until ? record : { ...record, until };
}

/** Spans begun by `asOf`; one that ends later is still open. */
export function spansKnownBy<T extends Span>(spans: readonly T[], asOf: IsoDate): T[] {
  return spans
    .filter(({ from }) => from === null || onOrBefore(from, asOf))
    .map((span) => ({ ...span, until: knownBy(span.until, asOf) }));
}

/**
 * What it was called on `asOf`: by the last name begun; by the first of all before that, and by
 * its own name once the last of all has ended.
 */
function nameAsOf({ name, names }: Vendor | Product, asOf: IsoDate): string {
  const begun = spansKnownBy(names, asOf);
  const last = begun.at(-1);
  if (last === undefined) return names[0]?.name ?? name;
  return begun.length < names.length || spanCovers(last, asOf) ? last.name : name;
}

/** The vendor as the public could describe it on `asOf`: no later name, owner, end or heir. */
export function vendorAsOf(vendor: Vendor, asOf: IsoDate): Vendor {
  const ended = knownBy(vendor.endedOn, asOf);
  return {
    ...vendor,
    names: spansKnownBy(vendor.names, asOf),
    name: nameAsOf(vendor, asOf),
    owners: spansKnownBy(vendor.owners, asOf),
    endedOn: ended,
    fate: ended === null ? null : vendor.fate,
    succeededBy: ended === null ? null : vendor.succeededBy,
  };
}

/** The product as the public could describe it on `asOf`: no later name, maker, end or heir. */
export function productAsOf(product: Product, asOf: IsoDate): Product {
  const makers = spansKnownBy(product.vendors, asOf);
  const ended = knownBy(product.endedOn, asOf);
  return {
    ...product,
    names: spansKnownBy(product.names, asOf),
    name: nameAsOf(product, asOf),
    vendors: makers.length === 0 ? firstMaker(product, asOf) : makers,
    firstReleasedOn: knownBy(product.firstReleasedOn, asOf),
    endedOn: ended,
    successor: ended === null ? null : product.successor,
  };
}

/** The first maker where its span may have begun by then, as a bare year may; else nobody. */
function firstMaker({ vendors }: Product, asOf: IsoDate): Product["vendors"] {
  return vendors
    .slice(0, 1)
    .filter(({ from }) => from === null || earliestDay(from) <= asOf)
    .map((span) => ({ ...span, until: knownBy(span.until, asOf) }));
}
