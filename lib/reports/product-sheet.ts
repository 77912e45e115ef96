import { cacheLife, cacheTag } from "next/cache";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { Product } from "@/lib/domain/product";
import type { Release } from "@/lib/domain/release";
import { dimensions } from "@/lib/domain/support-record";
import { ARCHIVE_TAG, openDay, type DayArchive } from "./day-archive";
import { makerOf, productBrief } from "./product-brief";
import { promiseRows } from "./promise-rows";
import { recordTitle, words } from "./record-title";
import { vendorMark, type VendorMark } from "./vendor-mark";
import type { CitedRecord } from "./cited-record";
import type { PromiseRow } from "./promise-row";
import type { ReportFrame } from "./report-frame";

export type SupportLine = {
  record: CitedRecord;
  dimension: string;
  target: string;
  level: string;
  since: string | null;
  until: string | null;
  limit: string | null;
  due: string | null;
  note: string | null;
  preferred: boolean;
  conflicts: boolean;
};

export type ProductSheet = ReportFrame & {
  slug: string;
  name: string;
  maker: VendorMark | null;
  finding: string;
  facts: readonly { label: string; value: string }[];
  record: CitedRecord;
  /** By dimension, then target. */
  support: readonly SupportLine[];
  /** Targets of the dimension that nobody has checked for this product, by dimension. */
  notChecked: readonly { dimension: string; targets: readonly string[] }[];
  releases: readonly {
    version: string;
    stage: string;
    releasedOn: string | null;
    supportEndsOn: string | null;
    highlights: string | null;
    record: CitedRecord;
  }[];
  prices: readonly {
    words: string;
    from: string;
    until: string | null;
    preferred: boolean;
    reason: string | null;
    record: CitedRecord;
  }[];
  promises: readonly PromiseRow[];
};

/** One product on one day: support, releases, prices, promises. Null when it was not yet public. */
export async function productSheet(slug: string, asOf: IsoDate): Promise<ProductSheet | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const day = await openDay(asOf);
  const { archive, citations } = day;
  const product = citations.find("product", slug);
  if (product === null) return null;
  const maker = makerOf(product, asOf);
  const support = supportLines(day, slug);
  return {
    ...day.frame,
    slug,
    name: product.name,
    maker: maker === null ? null : vendorMark(citations, maker),
    finding: findingOf(product.name, support),
    facts: factsOf(day, product),
    record: citations.cite("product", product),
    support,
    notChecked: notChecked(day, support),
    releases: archive.release
      .filter((release) => release.product === slug)
      .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
      .map((release) => ({
        version: release.version,
        stage: words(release.stage),
        releasedOn: release.releasedOn ?? release.announcedOn,
        supportEndsOn: release.supportEndsOn,
        highlights: release.highlights,
        record: citations.cite("release", release),
      })),
    prices: archive.price
      .filter((price) => price.product === slug || price.relationTo === slug)
      .map((price) => ({
        words: recordTitle("price", price, citations.names),
        from: price.from,
        until: price.until,
        preferred: price.preferred,
        reason: price.preferredReason,
        record: citations.cite("price", price),
      })),
    promises: promiseRows(day).filter((promise) => promise.product?.slug === slug),
  };
}

const dayOf = ({ releasedOn, announcedOn }: Release) => releasedOn ?? announcedOn ?? "";

function supportLines({ archive, citations }: DayArchive, product: string): SupportLine[] {
  return archive.support
    .filter((support) => support.product === product)
    .toSorted((a, b) => a.dimension.localeCompare(b.dimension) || a.target.localeCompare(b.target))
    .map((support) => ({
      record: citations.cite("support", support),
      dimension: support.dimension,
      target: support.target,
      level: support.level,
      since: support.sinceVersion,
      until: support.untilVersion,
      limit: support.limit,
      due: support.dueUntil,
      note: support.level === "partial" || support.level === "experimental" ? support.note : null,
      preferred: support.preferred,
      conflicts: support.conflictGroup !== null,
    }));
}

/** Targets that were asked of some product by the day, and never of this one. */
function notChecked(
  { archive }: DayArchive,
  lines: readonly SupportLine[],
): ProductSheet["notChecked"] {
  return dimensions.map((dimension) => {
    const asked = new Set(
      archive.support.filter((it) => it.dimension === dimension).map(({ target }) => target),
    );
    lines
      .filter((line) => line.dimension === dimension)
      .forEach(({ target }) => asked.delete(target));
    return { dimension, targets: [...asked].toSorted() };
  });
}

function findingOf(name: string, support: readonly SupportLine[]): string {
  if (support.length === 0) return `Nobody has checked yet what ${name} supports`;
  const supported = support.filter(({ level }) => level === "supported").length;
  return `${name}: ${supported} of ${support.length} recorded answers say supported`;
}

function factsOf({ asOf, citations }: DayArchive, product: Product): ProductSheet["facts"] {
  const known = (value: string | null) => value ?? "not known";
  const brief = productBrief(product, asOf);
  return [
    { label: "Category", value: brief.category },
    { label: "Technology", value: known(product.technology) },
    { label: "Licence", value: known(product.licenceName ?? product.licenceModel) },
    {
      label: "First released",
      value: brief.upcoming ? "not by this day" : known(brief.firstReleasedOn),
    },
    { label: "Ended", value: product.endedOn ?? "no end on record" },
    {
      label: "Predecessor",
      value:
        product.predecessor === null
          ? "none on record"
          : citations.names.product(product.predecessor),
    },
  ];
}
