import type { SupportMatrix } from "@/lib/reports/support/support-matrix";

/** Facets that the matrix works out itself, beside those of products and targets. */
export const LEVEL = "level";
export const EVIDENCE = "evidence";

/** Every facet by its name in the address. */
export const facetKeys = [
  ...(["vendor", "category", "technology", "era", "newest", "offer"] as const),
  ...(["family", "guest", "released", LEVEL, EVIDENCE] as const),
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What a reader asked of a matrix. Of a facet, no value = all of them. */
export type MatrixView = {
  chosen: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  /** Products and targets that are not usual, too. */
  everyProduct: boolean;
  everyTarget: boolean;
  /** Targets down the side, products across. */
  transposed: boolean;
  /** Only targets that the products answer differently. */
  differences: boolean;
  /** Families folded into one column. */
  folded: readonly string[];
};

export const defaultMatrixView: MatrixView = {
  ...{ chosen: {}, everyProduct: false, everyTarget: false },
  ...{ transposed: false, differences: false, folded: [] },
};

/** What can be chosen of a facet; the address may say anything. */
export type FacetWords = Readonly<Record<string, readonly string[]>>;

/** Words of an address kept apart by whether the matrix has such a value. */
export function understood(
  asked: Readonly<Partial<Record<FacetKey, readonly string[] | null>>>,
  known: FacetWords,
): { chosen: MatrixView["chosen"]; strange: string[] } {
  const chosen: Partial<Record<FacetKey, readonly string[]>> = {};
  const strange: string[] = [];
  for (const key of facetKeys) {
    const words = [...new Set(asked[key] ?? [])];
    const values = new Set(known[key] ?? []);
    const kept = words.filter((word) => values.has(word));
    if (kept.length < words.length) strange.push(key);
    if (kept.length > 0) chosen[key] = kept;
  }
  return { chosen, strange };
}

/** The values of every facet of a matrix. */
export function facetWords(
  { products, targets }: Pick<SupportMatrix, "products" | "targets">,
  own: FacetWords,
): FacetWords {
  const facets = [...products.facets, ...targets.facets];
  return {
    ...own,
    ...Object.fromEntries(facets.map(({ key, values }) => [key, values.map(({ word }) => word)])),
  };
}
