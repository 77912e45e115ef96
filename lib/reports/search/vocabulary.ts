/** Every word of an archive, with the letters that stand in it. */
export type Vocabulary = readonly { word: string; letters: number }[];

/** Words made ready to be compared with many others. */
export const vocabularyOf = (words: readonly string[]): Vocabulary =>
  words.map((word) => ({ word, letters: lettersOf(word) }));

/**
 * The letters of a word as bits: which ones, not how often nor where. Several letters share a bit,
 * so that two words may be further apart than their bits say, and never nearer.
 */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Letters of the one that the other lacks, at least: each of them takes a slip of its own. */
export function lettersApart(a: number, b: number): number {
  return Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
}

function bitsIn(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}
