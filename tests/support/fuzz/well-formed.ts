/** A word without halves of characters, which no address can carry. */
export const wellFormed = (word: string): string => word.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
