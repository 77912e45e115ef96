/** Columns the table of products can be sorted by, with the words of the address. */
export const productSorts = [
  "maker",
  "name",
  "category",
  "first",
  "newest",
  "support",
  "exploited",
] as const;
export type ProductSort = (typeof productSorts)[number];

/** What a reader asked of the table; empty = all. */
export type ProductView = {
  category: string;
  maker: string;
  text: string;
  sort: ProductSort;
  descending: boolean;
};

/** By maker, then name, and nothing left out. */
export const defaultProductView: ProductView = {
  ...{ category: "", maker: "", text: "" },
  ...{ sort: "maker", descending: false },
};
