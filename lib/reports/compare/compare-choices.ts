import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG } from "../day-archive";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { ReportFrame } from "../report-frame";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

export type CompareChoices = ReportFrame & {
  /** Rated vendors, by presence, then name. */
  vendors: readonly VendorMark[];
  /** The first two products of each category with two at least, by records on them. */
  products: readonly { category: string; pair: readonly { slug: string; name: string }[] }[];
};

/** What could be compared on a day. */
export async function compareChoices(moment: Moment): Promise<CompareChoices> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return choicesOf(await openMarket(moment));
}

/** The same, from a market at hand. Pure. */
export function choicesOf({ day, positions }: OpenMarket): CompareChoices {
  const { about, archive, citations } = day;
  const known = (slug: string) => about.support(slug).length + about.releases(slug).length;
  const categories = [...new Set(archive.product.map(({ category }) => category))].toSorted();
  return {
    ...day.frame,
    vendors: positions.map(({ vendor }) => vendorMark(citations, vendor.slug)),
    products: categories.flatMap((category) => {
      const pair = archive.product
        .filter((product) => product.category === category)
        .toSorted((a, b) => known(b.slug) - known(a.slug) || a.slug.localeCompare(b.slug))
        .slice(0, 2)
        .map(({ slug, name }) => ({ slug, name }));
      return pair.length < 2 ? [] : [{ category, pair }];
    }),
  };
}
