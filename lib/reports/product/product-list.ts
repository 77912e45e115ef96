import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import type { Product } from "@/lib/domain/product";
import type { Release } from "@/lib/domain/release";
import { countOf, formatCount } from "@/lib/format/numbers";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { newestShipped, releasesOf, stateOf } from "./lifecycle";
import { lifecycleWords } from "./lifecycle-words";
import { makerOf, productBrief } from "./product-brief";
import { words } from "../record/record-title";
import { vendorMark } from "../vendor/vendor-mark";
import type { ReportFrame } from "../report-frame";
import type { SortKey, Table } from "@/lib/tables/table";
import type { ProductListRow } from "./product-row";
import { PRODUCT_SORT, productTable } from "./product-table";

export type ProductList = ReportFrame & {
  finding: string;
  dek: string;
  /** By maker, then name; those without a maker on record last. */
  rows: readonly ProductListRow[];
  /** The same rows as a table, in the same order. */
  table: Table;
  sort: readonly SortKey[];
};

/** Every product that was public on one day. */
export async function productList(moment: Moment): Promise<ProductList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return productListOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function productListOf(day: DayArchive): ProductList {
  const rows = day.archive.product
    .map((product) => rowOf(day, product))
    .toSorted(
      (a, b) =>
        Number(a.maker === null) - Number(b.maker === null) ||
        (a.maker?.name ?? "").localeCompare(b.maker?.name ?? "") ||
        a.name.localeCompare(b.name),
    );
  return {
    ...day.frame,
    finding: findingOf(rows),
    dek: dekOf(rows),
    rows,
    table: productTable(rows),
    sort: PRODUCT_SORT,
  };
}

function rowOf(day: DayArchive, product: Product): ProductListRow {
  const { archive, citations, asOf } = day;
  const { slug, name, endedOn, firstReleasedOn } = product;
  const maker = makerOf(product, asOf);
  const listed = archive["exploited-vulnerability"];
  const newest = newestShipped(releasesOf(day, slug));
  return {
    ...{ slug, name, endedOn, firstReleasedOn },
    maker: maker === null ? null : vendorMark(citations, maker),
    category: productBrief(product, asOf).category,
    technology: product.technology === null ? null : words(product.technology),
    licence: product.licenceModel === null ? null : words(product.licenceModel),
    newest: newest === null ? null : newestOf(day, newest),
    supportRecords: archive.support.filter((support) => support.product === slug).length,
    exploited: listed.length === 0 ? null : listed.filter((it) => it.product === slug).length,
    pieces: product.evidence.length,
    notYetVerified: citations.cite("product", product).notYetVerified,
  };
}

function newestOf(day: DayArchive, release: Release): ProductListRow["newest"] {
  const { slug, version, releasedOn } = release;
  if (releasedOn === null) return null;
  const state = stateOf(day, release);
  const { notYetVerified } = day.citations.cite("release", release);
  const inWords = lifecycleWords(release, state);
  return { ...{ slug, version, releasedOn, state, inWords }, notYetVerified };
}

function findingOf(rows: readonly ProductListRow[]): string {
  if (rows.length === 0) return "No product is on record by this day";
  const known = rows.filter(({ newest }) => newest !== null && newest.state !== "not-known");
  const ended = known.filter(({ newest }) => newest?.state === "ended");
  if (known.length === 0) {
    return `${countOf(rows.length, "product is", "products are")} on record; of none is it known whether its newest release is supported`;
  }
  const of = `${formatCount(known.length)} of ${countOf(rows.length, "product")}`;
  const left =
    ended.length === 0
      ? "none is out of support"
      : `${formatCount(ended.length)} ${ended.length === 1 ? "is" : "are"} out of support`;
  return `How the newest release is supported is on record for ${of}: ${left}`;
}

function dekOf(rows: readonly ProductListRow[]): string {
  const unknown = rows.filter(({ newest }) => newest === null || newest.state === "not-known");
  const checked = rows.filter(({ supportRecords }) => supportRecords > 0);
  return `${countOf(rows.length, "product")} of ${countOf(new Set(rows.map(({ maker }) => maker?.slug)).size, "maker")} ${rows.length === 1 ? "was" : "were"} public by this day. For ${formatCount(unknown.length)} no record says how the newest release is supported; for ${formatCount(checked.length)} somebody has checked what they run or can do.`;
}
