export type ProductBrief = {
  slug: string;
  name: string;
  category: string;
  segment: string | null;
  firstReleasedOn: string | null;
  /** Announced but not shipped on the day. */
  upcoming: boolean;
};
