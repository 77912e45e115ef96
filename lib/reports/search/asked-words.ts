import { slipsAllowed, slipsBetween } from "@/lib/domain/near-word";
import type { AskedWords } from "@/lib/store/search/search-index";
import { lettersApart, lettersOf, type Vocabulary } from "./vocabulary";

/** Words of a question that are looked for; the rest is left out. */
const MOST_WORDS = 8;

/** Spellings that one word is looked for in, beside its own. */
const MOST_SPELLINGS = 8;

/** The words as they were typed, and each with the words of the archive that are spelt nearly so. */
export type Spellings = {
  typed: AskedWords;
  /** Whether each begins a word of the archive. */
  known: readonly boolean[];
  /** Words that begin none of the archive's are read as near ones. */
  read: AskedWords;
  /** So are all others: asked for only where too little is found. */
  wide: () => AskedWords;
};

/** How the words of a question may be meant, given every word of the archive. Pure. */
export function spellingsOf(words: readonly string[], vocabulary: Vocabulary): Spellings {
  const asked = words.slice(0, MOST_WORDS);
  const known = asked.map((word) => vocabulary.some((other) => other.word.startsWith(word)));
  const spellings = (word: string) => [word, ...nearWords(word, vocabulary)];
  const read = asked.map((word, at) => (known[at] === true ? [word] : spellings(word)));
  return {
    typed: asked.map((word) => [word]),
    ...{ known, read },
    wide: () => asked.map((word, at) => (known[at] === true ? spellings(word) : (read[at] ?? []))),
  };
}

/** Words of the archive with no more slips than a word of that length may hold, fewest first. */
function nearWords(typed: string, vocabulary: Vocabulary): string[] {
  const most = slipsAllowed(typed);
  if (most === 0) return [];
  const letters = lettersOf(typed);
  return vocabulary
    .filter(
      (known) =>
        lettersApart(letters, known.letters) <= most &&
        known.word !== typed &&
        mayBe(typed, known.word),
    )
    .map(({ word }) => ({ word, slips: slipsBetween(typed, word, most) }))
    .filter(({ slips }) => slips <= most)
    .toSorted((a, b) => a.slips - b.slips || b.word.length - a.word.length)
    .slice(0, MOST_SPELLINGS)
    .map(({ word }) => word);
}

/** One of the first two letters is in its place, or in the other's. */
function mayBe(word: string, known: string): boolean {
  if (Math.abs(known.length - word.length) > 2) return false;
  return (
    known[0] === word[0] || known[1] === word[1] || known[0] === word[1] || known[1] === word[0]
  );
}
