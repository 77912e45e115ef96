import { cacheLife, cacheTag } from "next/cache";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import type { Product } from "@/lib/domain/product";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { exploitedOf, type Exploited } from "./exploited";
import { lifecycleRows, releaseLines, releasesOf, type ReleaseLine } from "./lifecycle";
import type { LifecycleRow } from "./lifecycle-row";
import { priceReadings, type PriceReading } from "./price-readings";
import { productFinding } from "./product-finding";
import { successionOf, type Succession } from "./succession";
import {
  notChecked,
  supportCounts,
  supportLines,
  type NotChecked,
  type SupportCount,
  type SupportLine,
} from "./support-answers";
import { pricesOf, type PricePanel } from "../price/price-history";
import { makerOf, productBrief } from "./product-brief";
import { promiseRows } from "../promise/promise-rows";
import { words } from "../record/record-title";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";
import type { CitedRecord } from "../record/cited-record";
import type { PromiseRow } from "../promise/promise-row";
import type { ReportFrame } from "../report-frame";

export type ProductSheet = ReportFrame & {
  slug: string;
  name: string;
  maker: VendorMark | null;
  finding: string;
  facts: readonly { label: string; value: string }[];
  record: CitedRecord;
  succession: Succession;
  /** Shipped releases, newest first. */
  lifecycle: readonly LifecycleRow[];
  /** Releases of every stage, newest first. */
  releases: readonly ReleaseLine[];
  supportCounts: readonly SupportCount[];
  /** By dimension, then target, then newest first. */
  support: readonly SupportLine[];
  notChecked: readonly NotChecked[];
  pricePanels: readonly PricePanel[];
  prices: readonly PriceReading[];
  exploited: Exploited;
  promises: readonly PromiseRow[];
};

/** All that is on record about one product on one day. Null when it was not yet public. */
export async function productSheet(slug: string, moment: Moment): Promise<ProductSheet | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return productSheetOf(await openDay(moment), slug);
}

/** The same, from an archive at hand. Pure. */
export function productSheetOf(day: DayArchive, slug: string): ProductSheet | null {
  const { asOf, citations } = day;
  const product = citations.find("product", slug);
  if (product === null) return null;
  const maker = makerOf(product, asOf);
  const support = supportLines(day, slug);
  const unchecked = notChecked(day, support);
  const releases = releasesOf(day, slug);
  const lifecycle = lifecycleRows(day, releases);
  return {
    ...day.frame,
    slug,
    name: product.name,
    maker: maker === null ? null : vendorMark(citations, maker),
    finding: productFinding({ product, rows: lifecycle, support }, asOf),
    facts: factsOf(product, asOf),
    record: citations.cite("product", product),
    succession: successionOf(day, product),
    lifecycle,
    releases: releaseLines(day, releases),
    supportCounts: supportCounts(support, unchecked),
    support,
    notChecked: unchecked,
    pricePanels: pricesOf(day, slug).panels,
    prices: priceReadings(day, slug),
    exploited: exploitedOf(day, slug, releases),
    promises: promiseRows(day).filter((promise) => promise.product?.slug === slug),
  };
}

function factsOf(product: Product, asOf: IsoDate): ProductSheet["facts"] {
  const known = (value: string | null) => value ?? "not known";
  const inWords = (value: string | null) => (value === null ? known(null) : words(value));
  const brief = productBrief(product, asOf);
  return [
    { label: "Category", value: brief.category },
    { label: "Technology", value: inWords(product.technology) },
    { label: "Licence", value: product.licenceName ?? inWords(product.licenceModel) },
    {
      label: "First released",
      value: brief.upcoming ? "not by this day" : known(brief.firstReleasedOn),
    },
    { label: "Ended", value: product.endedOn ?? "no end on record" },
  ];
}
