import { COMMON_WORDS } from "./common-passwords";

/** ASVS 5.0, 6.2: length counts, a passphrase must fit, and nothing else is prescribed. */
export const LEAST_LETTERS = 12;
export const MOST_LETTERS = 256;

/** Fewer different letters than this are a pattern, not a password. */
const LEAST_DIFFERENT = 5;

/** With every common word taken out, this much must be left that is not common. */
const LEAST_OWN_LETTERS = 6;

/** Rows and sequences that fingers run along. */
const RUNS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl"];
const LEAST_RUN = 4;

const DISGUISES: Readonly<Record<string, string>> = {
  ...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" },
};

/**
 * Why a new password is not taken, as a sentence that says what to do; null when it is.
 *
 * @param own what is known of its owner: e-mail and name may not be what it is made of.
 */
export function passwordObjection(password: string, own: readonly string[] = []): string | null {
  const letters = [...password.normalize("NFKC")];
  if (letters.length < LEAST_LETTERS) {
    return `Choose at least ${LEAST_LETTERS} characters; a few words that do not belong together are easy to keep.`;
  }
  if (letters.length > MOST_LETTERS) return `Keep it to ${MOST_LETTERS} characters.`;
  if (new Set(letters).size < LEAST_DIFFERENT) {
    return "This repeats a few characters: choose words that do not belong together.";
  }
  const typed = letters.join("").toLowerCase();
  if (leftOf(typed, COMMON_WORDS) < LEAST_OWN_LETTERS) {
    return "This is among the passwords that are tried first: choose words that do not belong together.";
  }
  if (leftOf(typed, ownWords(own)) < LEAST_OWN_LETTERS) {
    return "This is made of your own name or address: choose words nobody would try with you.";
  }
  return null;
}

const ownWords = (own: readonly string[]): string[] =>
  own
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);

/** Different letters and digits left once words and sequences are out, with and without disguises. */
function leftOf(typed: string, words: readonly string[]): number {
  const plain = [...typed].map((letter) => DISGUISES[letter] ?? letter).join("");
  return Math.min(left(typed, words), left(plain, words));
}

function left(text: string, words: readonly string[]): number {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const without = longestFirst.reduce((rest, word) => rest.replaceAll(word, " "), text);
  return new Set(withoutRuns(without).replace(/[^\p{L}\p{N}]/gu, "")).size;
}

function withoutRuns(text: string): string {
  const pieces = RUNS.flatMap((run) => [run, [...run].reverse().join("")]).flatMap((run) =>
    Array.from({ length: run.length - LEAST_RUN + 1 }, (_, at) => run.slice(at, at + LEAST_RUN)),
  );
  return pieces.reduce((rest, piece) => rest.replaceAll(piece, " "), text);
}
