import type { Moment } from "@/lib/domain/moment";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { plainWords } from "@/lib/domain/plain-words";
import {
  isSearchKind,
  LONGEST_QUESTION,
  searchKinds,
  type SearchKind,
} from "@/lib/domain/search-kind";
import { readMoment, strayNames } from "./query";

export type SearchQuery = { asOf: Moment; query: string; kind: SearchKind | null };

const NAMES = ["q", "asOf", "knownAt", "kind"];

/** Reads a search from an address: `q` and `asOf` needed, `kind` optional. Refused by field. */
export async function readSearchQuery(address: string): Promise<Outcome<SearchQuery>> {
  const given = new URL(address).searchParams;
  const { asOf, errors } = await readMoment(given);
  const query = (given.get("q") ?? "").trim();
  const problem = questionProblem(query);
  const word = given.get("kind");
  const kind = kindOf(word);
  const fields: FieldErrors = {
    ...errors,
    ...(problem === null ? {} : { q: [problem] }),
    ...(kind === undefined ? { kind: [`Use one of: ${searchKinds.join(", ")}.`] } : {}),
    ...strayNames(given, NAMES),
  };
  if (asOf === null || kind === undefined || Object.keys(fields).length > 0) {
    return refused({ kind: "invalid", fields });
  }
  return done({ asOf, query, kind });
}

/** What to type instead, in words; null where a question can be looked for. */
export function questionProblem(query: string): string | null {
  if (query.length > LONGEST_QUESTION) return `Keep it to ${LONGEST_QUESTION} letters.`;
  if (plainWords(query).length > 0) return null;
  return "Enter a name or part of one, with at least one letter or digit.";
}

/** Null = all kinds; undefined = no such kind. */
function kindOf(word: string | null): SearchKind | null | undefined {
  if (word === null || word === "") return null;
  return isSearchKind(word) ? word : undefined;
}
