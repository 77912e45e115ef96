const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Words of a text as a search compares them: small letters without accents, nothing between. */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter((word) => word !== "");
}
