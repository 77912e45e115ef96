import type { IsoDate } from "@/lib/domain/iso-date";
import type { SearchKind } from "@/lib/domain/search-kind";

export type SearchHit = {
  kind: SearchKind;
  slug: string;
  /** What it was called on the day; of what came later, on the day it came. */
  name: string;
  /** What tells it from others of the name; "" for what came later, of which nothing else is told. */
  hint: string;
  /** The other name it was found by: "also called Desk", "called Azure Local since 2024"; or null. */
  foundAs: string | null;
  /** First day on which it was public; null = it was by the day asked about. */
  since: IsoDate | null;
};

export type SearchGroup = {
  kind: SearchKind;
  /** How many match that were public by the day, and how many came later. */
  known: number;
  later: number;
  /** The first day on which one of these was public; null = none came later. */
  laterFrom: IsoDate | null;
  /** Best first; those that came later at the end. No more than were asked for. */
  hits: readonly SearchHit[];
};

export type SearchAnswer = {
  asOf: IsoDate;
  /** The instant at which our archive was asked; null = as it stands now. */
  knownAt: string | null;
  /** What was asked, as it was typed. */
  query: string;
  /** Words that no record has, with the one they were read as, if there is one. */
  readAs: readonly { typed: string; meant: string | null }[];
  /** Kinds in which something matches, in the order of the kinds. */
  groups: readonly SearchGroup[];
};
