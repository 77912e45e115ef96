import type { AskedWords } from "@/lib/store/search/search-index";

/**
 * How well a name answers: 0 = it is that, 1 = it begins so, 2 = the words stand in it together,
 * 3 = each of them begins a word of it, 4 = so do words that are spelt nearly so; null = it does not.
 *
 * @param own the name in plain words, with one blank between them.
 */
export function nameRank(own: string, asked: AskedWords): number | null {
  const typed = asked.map(([first = ""]) => first);
  const whole = typed.join(" ");
  if (own === whole || own.replaceAll(" ", "") === typed.join("")) return 0;
  if (own.startsWith(whole)) return 1;
  if (` ${own}`.includes(` ${whole}`)) return 2;
  const words = own.split(" ");
  const joined = [...words, ...words.slice(1).map((word, at) => `${words[at]}${word}`)];
  const begins = (spelling: string) => joined.some((word) => word.startsWith(spelling));
  if (typed.every(begins)) return 3;
  return asked.every((spellings) => spellings.some(begins)) ? 4 : null;
}

/** A name that does not answer comes last: the words stand elsewhere in its record. */
const ELSEWHERE = 5;

/** The best that any of the names does. */
export function bestRank(names: readonly string[], asked: AskedWords): number {
  return Math.min(ELSEWHERE, ...names.map((name) => nameRank(name, asked) ?? ELSEWHERE));
}
