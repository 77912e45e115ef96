import { knownSuffix } from "@/lib/domain/instant";
import type { Moment } from "@/lib/domain/moment";
import { isSearchKind, LONGEST_QUESTION, type SearchKind } from "@/lib/domain/search-kind";
import { parseInstant, parseMoment } from "./as-of";
import { questionProblem } from "./search-query";

type Given = Readonly<Record<string, string | string[] | undefined>>;

export type SearchPageQuery = {
  /** First word of the addresses of that day: "today" or "2005-10-31~2026-11-24T1000Z". */
  day: string;
  moment: Moment;
  query: string;
  kind: SearchKind | null;
  /** What to type instead; null where it can be looked for, or nothing was asked. */
  problem: string | null;
};

/** What the page of a search is asked, from the words of its address; null when it names no day. */
export async function readSearchPage(given: Given): Promise<SearchPageQuery | null> {
  const known = first(given["knownAt"]);
  const instant = known === "" ? null : await parseInstant(known);
  if (known !== "" && instant === null) return null;
  const day = `${first(given["asOf"]) || "today"}${knownSuffix(instant)}`;
  const moment = await parseMoment(day);
  if (moment === null) return null;
  const typed = first(given["q"]).trim();
  const kind = first(given["kind"]);
  return {
    ...{ day, moment },
    // What is too long stays in its box, as far as a page should carry it.
    query: typed.slice(0, MOST_SHOWN),
    kind: isSearchKind(kind) ? kind : null,
    problem: typed === "" ? null : questionProblem(typed),
  };
}

const MOST_SHOWN = 10 * LONGEST_QUESTION;

function first(word: string | string[] | undefined): string {
  return (Array.isArray(word) ? word[0] : word) ?? "";
}
