import type { Weighing } from "@/lib/domain/weighing";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import type { Matter } from "@/lib/weighing/weigh";
import { numberAhead, score } from "./smaa-reference";

/** As often as the product tries before it knows how many draws it keeps: allowed-weights.ts. */
const TRIALS = 2_000;

/**
 * What the weights desk counts, as one would write it down: weights drawn and thrown away until all
 * are within their bounds, values drawn, sums of products, every score held against every other.
 * Nothing here is shared with the product but the generator.
 *
 * @returns draws by alternative and rank, and in which the first alternative beats the second.
 */
export function referenceRanks({ values, draws }: Matter, weighing: Weighing) {
  const [m, n] = [values.length, weighing.weights.length];
  const random = randomSource(weighing.seed);
  const weigh = weigher(weighing, random);
  const spreads = values.flat();
  const weights = new Float64Array(n);
  const drawn = Float64Array.from(spreads, ({ point }) => point);
  const scores = new Float64Array(m);
  const ranks = new Uint32Array(m * m);
  let wins = 0;
  for (let draw = 0; draw < draws; draw++) {
    weigh(weights);
    if (weighing.withinBounds) {
      spreads.forEach(({ low, high }, at) => (drawn[at] = low + (high - low) * random()));
    }
    score(scores, weights, drawn);
    for (let i = 0; i < m; i++) ranks[i * m + numberAhead(scores, scores[i]!)]!++;
    if (scores[0]! - scores[1]! > 1e-12) wins++;
  }
  return { ranks, wins };
}

function weigher({ weights, within }: Weighing, random: () => number) {
  const lows = weights.map((weight) => Math.max(0, weight - (within ?? 1)));
  const highs = weights.map((weight) => Math.min(1, weight + (within ?? 1)));
  const rest = 1 - lows.reduce((so, low) => so + low, 0);
  const shell = (into: Float64Array) => {
    const marks = [...into.subarray(1)].map(random).sort((a, b) => a - b);
    [...marks, 1].forEach((mark, j) => (into[j] = lows[j]! + rest * (mark - (marks[j - 1] ?? 0))));
  };
  if (within !== null) for (let trial = 0; trial < TRIALS; trial++) shell(new Float64Array(weights.length)); // prettier-ignore
  return (into: Float64Array) => {
    do shell(into);
    while (into.some((weight, j) => weight > highs[j]! + 1e-12));
  };
}
