import type { IsoDate } from "@/lib/domain/iso-date";
import { onOrBefore, spanCovers } from "@/lib/domain/partial-date";
import { segmentOfCategory, type Product } from "@/lib/domain/product";
import { categoryName } from "@/lib/format/names";

export type ProductBrief = {
  slug: string;
  name: string;
  category: string;
  segment: string | null;
  firstReleasedOn: string | null;
  /** Announced but not shipped on the day. */
  upcoming: boolean;
};

/** A product as a line of its maker's page. */
export function productBrief(product: Product, asOf: IsoDate): ProductBrief {
  const { slug, name, category, firstReleasedOn } = product;
  return {
    slug,
    name,
    category: categoryName(category),
    segment: segmentOfCategory[category],
    firstReleasedOn,
    upcoming: firstReleasedOn === null || !onOrBefore(firstReleasedOn, asOf),
  };
}

/** Whose product it was on the day; the last maker known where none is recorded for the day. */
export function makerOf({ vendors }: Product, asOf: IsoDate): string | null {
  const maker = vendors.find((span) => spanCovers(span, asOf)) ?? vendors.at(-1);
  return maker?.vendor ?? null;
}
