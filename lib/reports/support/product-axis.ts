import { onOrBefore } from "@/lib/domain/partial-date";
import type { Product } from "@/lib/domain/product";
import { categoryName } from "@/lib/format/names";
import type { DayArchive } from "../day-archive";
import { newestShipped, releasesOf, stateOf } from "../product/lifecycle";
import { makerOf } from "../product/product-brief";
import { vendorMark } from "../vendor/vendor-mark";
import type { Answers } from "./answers";
import { eraOf, facetOf, lastOf, type Axis } from "./axis";

/**
 * Every product of the day, by maker, then name. Usual are those not ended by the day of which at
 * least one target was checked.
 */
export function productAxis(day: DayArchive, answers: Answers): Axis {
  const rows = day.archive.product
    .map((product) => ({ product, maker: makerValue(day, product) }))
    .toSorted(
      (a, b) =>
        Number(a.maker.word === NOBODY) - Number(b.maker.word === NOBODY) ||
        a.maker.name.localeCompare(b.maker.name) ||
        a.product.name.localeCompare(b.product.name),
    );
  const products = rows.map(({ product }) => product);
  return {
    slugs: products.map(({ slug }) => slug),
    names: products.map(({ name }) => name),
    usual: products.map((product) => Number(!hasEnded(day, product) && answers.has(product.slug))),
    facets: [
      facetOf(
        "vendor",
        "Vendor",
        rows.map(({ maker }) => maker),
        lastOf(NOBODY),
      ),
      facetOf("category", "Category", products.map(categoryValue)),
      facetOf("technology", "Technology", products.map(technologyValue), lastOf("none")),
      facetOf("era", "First shipped", products.map((one) => eraOf(one.firstReleasedOn, "Not shipped, or not known")), lastOf("none")), // prettier-ignore
      facetOf("newest", "Newest release", products.map((one) => newestValue(day, one)), newestOrder), // prettier-ignore
      facetOf(
        "offer",
        "On offer",
        products.map((one) => offerValue(day, one)),
      ),
    ],
  };
}

const NOBODY = "nobody";

function makerValue({ asOf, citations }: DayArchive, product: Product) {
  const maker = makerOf(product, asOf);
  if (maker === null) return { word: NOBODY, name: "No maker on record", slot: null };
  const { slug, name, colourSlot } = vendorMark(citations, maker);
  return { word: slug, name, slot: colourSlot };
}

const categoryValue = ({ category }: Product) => ({
  word: category,
  name: capital(categoryName(category)),
});

const technologyValue = ({ technology }: Product) => ({
  word: technology ?? "none",
  name:
    technology === null || technology === "none"
      ? "None recorded"
      : capital(technology.replace("os-level", "OS level")),
});

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

const newestStates = {
  supported: "Supported by its maker",
  "security-only": "Security fixes only",
  ended: "Out of support",
  "not-released": "Not known",
  "not-known": "Not known",
} as const;

const newestOrder = lastOf("supported", "security-only", "ended", "not-known");

function newestValue(day: DayArchive, { slug }: Product) {
  const newest = newestShipped(releasesOf(day, slug));
  const state = newest === null ? "not-known" : stateOf(day, newest);
  const word = state === "not-released" ? "not-known" : state;
  return { word, name: newestStates[word] };
}

const hasEnded = ({ asOf }: DayArchive, { endedOn }: Product) =>
  endedOn !== null && onOrBefore(endedOn, asOf);

function offerValue(day: DayArchive, product: Product) {
  if (hasEnded(day, product)) return { word: "ended", name: "No longer offered" };
  return product.firstReleasedOn === null
    ? { word: "not-shipped", name: "Announced, or first day not known" }
    : { word: "offered", name: "Offered" };
}
