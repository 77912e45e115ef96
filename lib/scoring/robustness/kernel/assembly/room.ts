// Where everything lies in the module's memory, by byte. Four draws are worked on at once: what
// differs by draw lies in rows of four numbers, a lane for each draw.

/** Draws worked on at once. */
export const LANES: usize = 4;
/** Bytes of a row of whole numbers, and of fractions. */
export const MARKS: usize = LANES << 2;
export const ROW: usize = LANES << 3;

/** How many alternatives and criteria there are. */
export let m: usize = 0;
export let n: usize = 0;

/** Four words of the generator. */
export let state: usize = 0;
/** Alternative × criterion: the value, or its low end where values are drawn. */
export let values: usize = 0;
/** Alternative × criterion: from the low end to the high. */
export let widths: usize = 0;
/** Alternative × rank: draws, as whole numbers. */
export let ranks: usize = 0;
/** Alternative × criterion: sums of the weights that put it first. */
export let sums: usize = 0;
/** Rows of uniform whole numbers, one fewer than criteria. */
export let marks: usize = 0;
/** The same for values: alternative × criterion. */
export let valueMarks: usize = 0;
/** Rows of weights, by criterion. */
export let weights: usize = 0;
/** Rows of scores, by alternative. */
export let scores: usize = 0;
/** Draws handed in, one after the other: a weight by criterion; a value by alternative × criterion. */
export let givenWeights: usize = 0;
export let givenValues: usize = 0;

let end: usize = 0;

/** Lays everything out, for so many draws handed in at a time. */
export function makeRoom(alternatives: i32, criteria: i32, given: i32): void {
  m = <usize>alternatives;
  n = <usize>criteria;
  const draws = <usize>given;
  const cells = m * n;
  end = __heap_base;
  state = take(16);
  values = take(cells << 3);
  widths = take(cells << 3);
  ranks = take((m * m) << 2);
  sums = take(cells << 3);
  marks = take(n * MARKS);
  valueMarks = take(cells * MARKS);
  weights = take(n * ROW);
  scores = take(m * ROW);
  givenWeights = take((draws * n) << 3);
  givenValues = take((draws * cells) << 3);
  const pages = <i32>((end + 65535) >> 16);
  if (pages > memory.size()) memory.grow(pages - memory.size());
}

/** So many bytes, from where a line of the processor's memory begins. */
function take(bytes: usize): usize {
  const from = (end + 63) & ~63;
  end = from + bytes;
  return from;
}
