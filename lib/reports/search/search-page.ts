import type { IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import { countOf } from "@/lib/format/numbers";
import { openDay } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import { searchArchive, type Question } from "./archive-search";
import type { SearchAnswer } from "./search-answer";

export type SearchPage = ReportFrame & {
  finding: string;
  /** Null where nothing was asked, or could be looked for. */
  answer: SearchAnswer | null;
  /** Names to begin with: of vendors that have most products on the day. */
  suggestions: readonly string[];
};

/** So many names stand on a page that found nothing. */
const SUGGESTED = 8;

/** What the page of a search shows; `question` is null where there is none to look for. */
export async function searchPage(
  moment: Moment,
  question: Question | null,
  today: IsoDate,
): Promise<SearchPage> {
  const { frame, archive, about } = await openDay(moment);
  const answer = question === null ? null : await searchArchive(moment, question, today);
  const suggestions = archive.vendor
    .toSorted((a, b) => about.products(b.slug).length - about.products(a.slug).length)
    .slice(0, SUGGESTED)
    .map(({ name }) => name);
  return {
    ...frame,
    finding: answer === null ? "Search the archive" : searchFinding(answer),
    answer,
    suggestions,
  };
}

/** How much goes by the words that were asked, in one sentence. */
export function searchFinding({ query, groups }: SearchAnswer): string {
  const known = sum(groups.map((group) => group.known));
  const later = sum(groups.map((group) => group.later));
  if (known > 0) return `${countOf(known, "record goes", "records go")} by “${query}”`;
  return later > 0
    ? `Nothing went by “${query}” on this day; later it did`
    : `Nothing on record goes by “${query}”`;
}

const sum = (counts: readonly number[]) => counts.reduce((so, count) => so + count, 0);
