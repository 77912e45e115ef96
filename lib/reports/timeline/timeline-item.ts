import type { PartialDate } from "@/lib/domain/partial-date";
import type { TimelineKind } from "@/lib/domain/timeline-kind";

/**
 * One mark on the axis of time. Dates stand as precise as they are known; `first` and `last` are
 * the days they could mean, counted from 1970-01-01. A due period has both ends.
 */
export type TimelineItem = {
  kind: TimelineKind;
  on: PartialDate;
  until: PartialDate | null;
  first: number;
  last: number;
  /** Slugs; the maker on the day, or all whom an event is about; empty = not known by then. */
  vendors: readonly string[];
  product: string | null;
  /** What happened; of a release and its end of support, what the product's name lacks. */
  words: string;
  /** Slug of its record. */
  slug: string;
  /** Every source was written after the day it became public. */
  toldLater: boolean;
  /** None of its sources has been read yet. */
  notYetVerified: boolean;
};

/**
 * The same as a row of a table, for thousands of them travel together: kind, vendors and product
 * are places in the tables of the payload; marks are the sum of 1 told later and 2 not yet
 * verified.
 */
export type TimelineRow = readonly [
  kind: number,
  on: string,
  until: string | null,
  first: number,
  last: number,
  vendors: readonly number[],
  product: number | null,
  words: string,
  slug: string,
  marks: number,
];

/** Rows with the tables they point into. */
export type TimelinePayload = {
  kinds: readonly TimelineKind[];
  /** Slug, name, colour slot. */
  vendors: readonly (readonly [slug: string, name: string, slot: number | null])[];
  /** Slug, name. */
  products: readonly (readonly [slug: string, name: string])[];
  rows: readonly TimelineRow[];
};
