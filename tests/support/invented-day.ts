import { recordSchemas, type Archive, type RecordKind } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { Coding } from "@/lib/scoring/coding/coding";
import { method, type Method } from "@/lib/scoring/method";
import { noLines, recordsOf } from "@/lib/store/archive-file/lines";
import { evidence } from "./invented-evidence";

/** What a test says of each record; all else is as in `usual`. */
export type Said = Partial<Record<RecordKind, readonly object[]>>;

/** Northwind, as far as a test does not say otherwise. Every record is graded B2: weight 0.7. */
const usual: Record<RecordKind, object> = {
  source: { title: "A", publisher: "A", kind: "article", reliability: "B" },
  vendor: { name: "Northwind", role: "hypervisor-vendor" },
  product: {
    ...{ name: "Northwind HV", vendors: [{ vendor: "northwind" }] },
    ...{ category: "server-hypervisor", firstReleasedOn: "2001" },
  },
  release: { product: "hv", version: "2", stage: "general-availability", releasedOn: "2005-06-20" },
  "guest-system": {
    name: "Doors 5",
    family: "windows",
    distribution: "doors",
    releasedOn: "2003-04",
  },
  support: {
    ...{ product: "hv", dimension: "capability", target: "smp-guests" },
    ...{ level: "supported", observedOn: "2005-03-01", note: "As said." },
  },
  price: { product: "hv", kind: "list", currency: "USD", unit: "server", term: "perpetual", from: "2004" }, // prettier-ignore
  "market-figure": {
    ...{ subject: "northwind", metric: "customers", segment: "all", unit: "count", kind: "actual" },
    ...{ period: "2004", publishedBy: "Almanac", publishedOn: "2005-02" },
  },
  alliance: {
    vendor: "northwind",
    partner: "ibm",
    kind: "oem",
    standing: "in-force",
    from: "2003",
  },
  event: { happenedOn: "2005-06-10", kind: "alliance", title: "A deal", vendors: ["northwind"] },
  promise: { vendor: "northwind", promised: "More.", speaker: "Its head", madeOn: "2005-01" },
  forecast: { event: "It comes.", resolutionRule: "It ships.", madeOn: "2005", author: "Almanac" },
  "exploited-vulnerability": {},
  assessment: {
    ...{ vendor: "northwind", criterion: "management", level: 0.5, observedOn: "2005-10-31" },
    rationale: "Seen.",
  },
  statement: {},
  outcome: { ofKind: "promise", settledOn: "2005-05-10", publishedOn: "2005-06", summary: "Done." },
};

/** An archive of these records alone; a record without a slug is named by kind and place. */
export function inventedRecords(said: Said): Archive {
  const given: Said = { source: [{ slug: "almanac", publishedOn: "2005" }], ...said };
  const of = <R>(kind: RecordKind, schema: { parse: (input: unknown) => R }) =>
    (given[kind] ?? []).map((fields, line) => ({
      line,
      record: schema.parse({ slug: `${kind}-${line}`, evidence, ...usual[kind], ...fields }),
    }));
  return recordsOf({
    ...noLines(),
    source: of("source", recordSchemas.source),
    vendor: of("vendor", recordSchemas.vendor),
    product: of("product", recordSchemas.product),
    release: of("release", recordSchemas.release),
    "guest-system": of("guest-system", recordSchemas["guest-system"]),
    support: of("support", recordSchemas.support),
    price: of("price", recordSchemas.price),
    "market-figure": of("market-figure", recordSchemas["market-figure"]),
    alliance: of("alliance", recordSchemas.alliance),
    event: of("event", recordSchemas.event),
    promise: of("promise", recordSchemas.promise),
    forecast: of("forecast", recordSchemas.forecast),
    assessment: of("assessment", recordSchemas.assessment),
    outcome: of("outcome", recordSchemas.outcome),
  });
}

/** On that day the reference of the server segment is the product "reference". */
const invented: Method = {
  ...method,
  anchors: {
    ...method.anchors,
    referenceProducts: [{ segment: "server", product: "reference", from: null, until: null }],
  },
};

/** Those records as the public could know them on a day, opened for reading into scores. */
export function inventedDay(said: Said, asOf = "2005-10-31"): Coding {
  const day = isoDate.parse(asOf);
  return new Coding(archiveAsOf(inventedRecords(said), day), day, invented);
}

/** The slugs that references name, in order. */
export const slugs = (refs: readonly { slug: string }[]) => refs.map(({ slug }) => slug).toSorted();
