import { cacheLife, cacheTag } from "next/cache";
import { onDay, type Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import { openMarket, type OpenMarket } from "../market/open-market";
import { makerOf } from "../product/product-brief";
import { vendorMark } from "../vendor/vendor-mark";
import { positionsAmong, threatsAmong, type Compared } from "./compare-vendors";
import type { CompareColumn, Comparison } from "./comparison";
import { productsDek, productsFinding } from "./compare-words";
import { priceSection } from "./price-section";
import { productFacts } from "./product-section";
import { supportSections } from "./support-section";
import { drawnOn, withSecondDay } from "./two-days";

/** Products side by side as of one day, or of two. */
export async function compareProducts(
  { slugs, second }: Compared,
  moment: Moment,
): Promise<Comparison> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const first = productsCompared(await openMarket(moment), slugs);
  if (second === null) return first;
  const then = productsCompared(await openMarket(onDay(moment, second)), slugs);
  const isSame = first.columns.length === then.columns.length;
  return isSame
    ? {
        ...{ ...first, second, then: drawnOn(then) },
        sections: withSecondDay(first.sections, then.sections),
      }
    : { ...first, problems: [...first.problems, ...then.problems] };
}

/** The same of one day, from a market at hand; what is not on record by then is left out and named. Pure. */
export function productsCompared(market: OpenMarket, slugs: readonly string[]): Comparison {
  const { day } = market;
  const products = slugs.flatMap((slug) => day.citations.find("product", slug) ?? []);
  const columns = products.map((product): CompareColumn => {
    const maker = makerOf(product, day.asOf);
    const vendor = maker === null ? null : vendorMark(day.citations, maker);
    const { slug, name } = product;
    return { slug, name, colourSlot: vendor?.colourSlot ?? null, vendor };
  });
  const makers = [...new Set(columns.flatMap(({ vendor }) => vendor?.slug ?? []))];
  const own = products.map(({ slug }) => [slug]);
  const answers = supportSections(day, own);
  return {
    ...day.frame,
    ...{ of: "products", second: null, then: null, criteria: [], columns },
    finding: productsFinding(columns, answers),
    dek: columns.length < 2 ? "" : productsDek(answers),
    problems: slugs
      .filter((slug) => !products.some((product) => product.slug === slug))
      .map((slug) => `No product “${slug}” is on record by ${day.asOf}. Add it by a name below, or choose another day.`), // prettier-ignore
    ...positionsAmong(market, makers),
    threats: threatsAmong(market, makers),
    sections: [productFacts(day, products), priceSection(day, own), ...answers],
  };
}
