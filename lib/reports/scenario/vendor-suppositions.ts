import { changeWord } from "@/lib/domain/scenario";
import type { OpenMarket } from "../market/open-market";
import type { Supposition } from "./supposition";

/** That the first of all others by presence takes a rated vendor over, or that it lets a product go. Pure. */
export function vendorSuppositions({ positions, scores }: OpenMarket, slug: string): Supposition[] {
  const ranked = positions.map(({ vendor }) => vendor);
  if (!ranked.some((vendor) => vendor.slug === slug)) return [];
  const buyer = ranked.find((vendor) => vendor.slug !== slug);
  const [product, second] = scores.coding.shipped(slug);
  return [
    ...(buyer === undefined
      ? []
      : [
          {
            words: `${buyer.name} takes it over`,
            word: changeWord({ kind: "merge", vendor: slug, into: buyer.slug }),
          },
        ]),
    ...(product === undefined || second === undefined
      ? []
      : [
          {
            words: `${product.name} is spun off`,
            word: changeWord({ kind: "spin-off", vendor: slug, products: [product.slug] }),
          },
        ]),
  ];
}
