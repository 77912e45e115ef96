import { firstTwo, lastTwo } from "./fraction";
import { givenValues, m, MARKS, n, ROW, scores, valueMarks, values, weights, widths } from "./room";

// Σ weight × value, always added up from the first criterion to the last: the same sums, to the
// last bit, as those of rank-question.ts.

/** Scores of four draws over values that stay as they are. */
export function scoreFixed(): void {
  let value = values;
  for (let to = scores, end = scores + m * ROW; to < end; to += ROW) {
    let first = f64x2.splat(0);
    let last = f64x2.splat(0);
    for (let weight = weights, none = weights + n * ROW; weight < none; weight += ROW) {
      const every = v128.load_splat<f64>(value);
      first = f64x2.add(first, f64x2.mul(v128.load(weight), every));
      last = f64x2.add(last, f64x2.mul(v128.load(weight, 16), every));
      value += 8;
    }
    v128.store(to, first);
    v128.store(to, last, 16);
  }
}

/** Scores of four draws, each with every value drawn between its ends by its own marks. */
export function scoreDrawn(): void {
  let cell: usize = 0;
  for (let to = scores, end = scores + m * ROW; to < end; to += ROW) {
    let first = f64x2.splat(0);
    let last = f64x2.splat(0);
    for (let weight = weights, none = weights + n * ROW; weight < none; weight += ROW) {
      const low = v128.load_splat<f64>(values + (cell << 3));
      const width = v128.load_splat<f64>(widths + (cell << 3));
      const row = v128.load(valueMarks + cell * MARKS);
      const one = f64x2.add(low, f64x2.mul(width, firstTwo(row)));
      const other = f64x2.add(low, f64x2.mul(width, lastTwo(row)));
      first = f64x2.add(first, f64x2.mul(v128.load(weight), one));
      last = f64x2.add(last, f64x2.mul(v128.load(weight, 16), other));
      cell += 1;
    }
    v128.store(to, first);
    v128.store(to, last, 16);
  }
}

/** Scores of one draw over values handed in with it, into its lane. */
export function scoreAsGiven(draw: usize, lane: usize): void {
  let value = givenValues + ((draw * m * n) << 3);
  for (let i: usize = 0; i < m; i++) {
    let sum: f64 = 0;
    for (let j: usize = 0; j < n; j++) {
      sum += load<f64>(weights + j * ROW + (lane << 3)) * load<f64>(value);
      value += 8;
    }
    store<f64>(scores + i * ROW + (lane << 3), sum);
  }
}
