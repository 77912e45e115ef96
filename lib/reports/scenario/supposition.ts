/** A question that a page offers, and the word of a scenario's address that asks it. */
export type Supposition = {
  /** What is supposed, after "What if": "it is kept". */
  words: string;
  word: string;
};
