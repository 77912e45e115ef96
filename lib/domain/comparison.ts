/** What can be set side by side. */
export const comparables = ["vendors", "products"] as const;
export type Comparable = (typeof comparables)[number];

/** Columns of one comparison at most: more cannot be taken in, nor printed. */
export const MOST_COMPARED = 6;
