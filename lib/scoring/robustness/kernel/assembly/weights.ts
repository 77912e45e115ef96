import { firstTwo, lastTwo } from "./fraction";
import { givenWeights, MARKS, marks, n, ROW, weights } from "./room";

/** Weights from marks: the gaps between them once sorted, as `anyWeights` makes them. */
export function weighByMarks(): void {
  sortMarks();
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  let to = weights;
  for (let at = marks, end = marks + (n - 1) * MARKS; at < end; at += MARKS) {
    const row = v128.load(at);
    const first = firstTwo(row);
    const last = lastTwo(row);
    v128.store(to, f64x2.sub(first, low));
    v128.store(to, f64x2.sub(last, high), 16);
    low = first;
    high = last;
    to += ROW;
  }
  v128.store(to, f64x2.sub(f64x2.splat(1), low));
  v128.store(to, f64x2.sub(f64x2.splat(1), high), 16);
}

/** Puts each row in its place among those before it: lane by lane the smaller moves up. */
function sortMarks(): void {
  const end = marks + (n - 1) * MARKS;
  for (let next = marks + MARKS; next < end; next += MARKS) {
    let row = v128.load(next);
    for (let at = next; at > marks; at -= MARKS) {
      const before = v128.load(at - MARKS);
      v128.store(at, i32x4.max_u(before, row));
      row = i32x4.min_u(before, row);
    }
    v128.store(marks, row);
  }
}

/** Weights of a draw handed in, into a lane. */
export function weighAsGiven(draw: usize, lane: usize): void {
  const from = givenWeights + ((draw * n) << 3);
  for (let j: usize = 0; j < n; j++) {
    store<f64>(weights + j * ROW + (lane << 3), load<f64>(from + (j << 3)));
  }
}
