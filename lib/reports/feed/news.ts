import type { RecordRef } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { PartialDate } from "@/lib/domain/partial-date";

/** What a feed tells of, in the order of a day: acts that anybody could see on their day. */
export const newsKinds = [
  "event",
  "release-announced",
  "release",
  "promise-made",
  "promise-settled",
  "promise-overdue",
  "price",
  "exploited-vulnerability",
  "support-end",
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** Something that became public on a day. */
export type News = {
  kind: NewsKind;
  /** Of one record and one act of it: "release/hv-2/released". Never changes with an edit. */
  name: string;
  record: RecordRef;
  /** The record of what became of a promise; else the same as `record`. */
  told: RecordRef;
  /** Slugs of whom and what it is about, as far as was known by the day. */
  vendors: readonly string[];
  products: readonly string[];
  /** The act's own date, as precise as it is known. */
  on: PartialDate;
  /** The first day on which it surely was public. */
  day: IsoDate;
  title: string;
  /** A sentence or two more; null where the title says all. */
  more: string | null;
  /** At most fifteen words of a source; null where none are quoted. */
  quote: string | null;
};

const names: Record<NewsKind, string> = {
  event: "event",
  "release-announced": "release announced",
  release: "release",
  "promise-made": "promise made",
  "promise-settled": "promise settled",
  "promise-overdue": "promise overdue",
  price: "price",
  "exploited-vulnerability": "exploited vulnerability",
  "support-end": "end of support",
};

/** What an entry is, in words: "end of support". */
export const newsKindName = (kind: NewsKind): string => names[kind];
