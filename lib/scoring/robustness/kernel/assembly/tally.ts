import { m, n, ranks, ROW, scores, sums, weights } from "./room";

// Closer sums count as equal: TIE of rank-question.ts.
const TIE = f64x2.splat(1e-12);

/** Counts the rank of every alternative in the first `lanes` of four scored draws. */
export function tally(lanes: usize): void {
  const end = scores + m * ROW;
  for (let i: usize = 0; i < m; i++) {
    const own = scores + i * ROW;
    const ownFirst = v128.load(own);
    const ownLast = v128.load(own, 16);
    // A lane that compares true is −1.
    let first = i64x2.splat(0);
    let last = i64x2.splat(0);
    for (let other = scores; other < end; other += ROW) {
      first = i64x2.add(first, f64x2.gt(f64x2.sub(v128.load(other), ownFirst), TIE));
      last = i64x2.add(last, f64x2.gt(f64x2.sub(v128.load(other, 16), ownLast), TIE));
    }
    count(i, 0, i64x2.extract_lane(first, 0));
    if (lanes > 1) count(i, 1, i64x2.extract_lane(first, 1));
    if (lanes > 2) count(i, 2, i64x2.extract_lane(last, 0));
    if (lanes > 3) count(i, 3, i64x2.extract_lane(last, 1));
  }
}

/** One more draw at this rank; the weights of a draw that puts it first are added to its sums. */
function count(i: usize, lane: usize, beatenBy: i64): void {
  const ahead = <usize>-beatenBy;
  const at = ranks + ((i * m + ahead) << 2);
  store<u32>(at, load<u32>(at) + 1);
  if (ahead == 0) addWeights(sums + ((i * n) << 3), weights + (lane << 3));
}

function addWeights(to: usize, weight: usize): void {
  for (const end = to + (n << 3); to < end; to += 8) {
    store<f64>(to, load<f64>(to) + load<f64>(weight));
    weight += ROW;
  }
}
