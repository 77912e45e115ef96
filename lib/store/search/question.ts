/** Entries that were public by `until`, and not yet by `after`. */
export type Days = { after: string; until: string };
export type Part = Days & { most: number };

/** Words of a question: each in one of its spellings, which may be the beginning of a longer one. */
export type AskedWords = readonly (readonly string[])[];

/** Where they are looked for: in the names alone, or in all that is said of an entry. */
export type Asked = { words: AskedWords; within: "names" | "everything" };

/** How many entries of a kind match. */
export type KindCount = { kind: number; count: number };

/** The same, with the first day on which one of them was public. */
export type DatedCount = KindCount & { firstDay: string };
