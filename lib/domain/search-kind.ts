/** Kinds of records that have a name to be found by, in the order in which a search shows them. */
export const searchKinds = [
  "vendor",
  "product",
  "release",
  "guest-system",
  "exploited-vulnerability",
  "source",
  "statement",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Whether a word names a kind that can be searched. */
export function isSearchKind(word: string): word is SearchKind {
  return searchKinds.some((kind) => kind === word);
}

/** Letters of a question at most. */
export const LONGEST_QUESTION = 200;
