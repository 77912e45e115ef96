import type { AskedWords } from "@/lib/store/search/search-index";

/** A question made ready to be compared with many names. */
export type Wanted = {
  words: AskedWords;
  /** The words as typed, with one blank between them, and with none. */
  whole: string;
  squeezed: string;
};

/** Makes words ready: the first spelling of each is as it was typed. */
export function wantedOf(words: AskedWords): Wanted {
  const typed = words.map(([first = ""]) => first);
  return { words, whole: typed.join(" "), squeezed: typed.join("") };
}

/** A name that does not answer comes last: the words stand elsewhere in its record. */
const ELSEWHERE = 5;

/**
 * How well a name answers: 0 = it is that, 1 = it begins so, 2 = the words stand in it together,
 * 3 = each of them begins a word of it, 4 = so do words that are spelt nearly so, 5 = it does not.
 *
 * @param own the name in plain words, with one blank between them.
 */
export function nameRank(own: string, { words, whole, squeezed }: Wanted): number {
  if (own === whole) return 0;
  if (own.startsWith(whole)) return 1;
  if (own.includes(` ${whole}`)) return 2;
  const parts = own.split(" ");
  const joined = [...parts, ...parts.slice(1).map((word, at) => `${parts[at]}${word}`)];
  if (parts.join("") === squeezed) return 0;
  const begins = (spelling: string) => joined.some((word) => word.startsWith(spelling));
  if (words.every(([typed = ""]) => begins(typed))) return 3;
  return words.every((spellings) => spellings.some(begins)) ? 4 : ELSEWHERE;
}

/** The best that any of the names does. */
export function bestRank(names: readonly { plain: string }[], wanted: Wanted): number {
  let best = ELSEWHERE;
  for (const { plain } of names) best = Math.min(best, nameRank(plain, wanted));
  return best;
}
