import { TIE } from "./rank-question";

/**
 * For draw after draw, how many scores beat each: its rank − 1. Scores are put in order by inserting
 * them as they stood in the draw before: draws are much alike, so few change places, and even where
 * many do that is quicker than holding each against every other.
 */
export function rankSorter(
  alternatives: number,
): (ahead: Int32Array, scores: Float64Array) => void {
  const order = Int32Array.from({ length: alternatives }, (_, i) => i);
  const sorted = new Float64Array(alternatives);
  return (ahead, scores) => {
    sort(sorted, order, scores);
    countAhead(ahead, sorted, order);
  };
}

/** Highest first, beginning with the order that is there. */
function sort(sorted: Float64Array, order: Int32Array, scores: Float64Array): void {
  for (let next = 0; next < sorted.length; next++) {
    const own = order[next] ?? 0;
    const score = scores[own] ?? 0;
    let at = next;
    for (; at > 0 && (sorted[at - 1] ?? 0) < score; at--) {
      sorted[at] = sorted[at - 1] ?? 0;
      order[at] = order[at - 1] ?? 0;
    }
    sorted[at] = score;
    order[at] = own;
  }
}

/** Whoever beats one score beats all below it: the count only grows on the way down. */
function countAhead(ahead: Int32Array, sorted: Float64Array, order: Int32Array): void {
  let beating = 0;
  for (let at = 0; at < sorted.length; at++) {
    const own = sorted[at] ?? 0;
    while ((sorted[beating] ?? 0) - own > TIE) beating += 1;
    ahead[order[at] ?? 0] = beating;
  }
}
