import { rankQuestion } from "@/lib/scoring/robustness/position-robustness";
import { kernelTally } from "@/lib/scoring/robustness/kernel/kernel-tally";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import type { RankQuestion } from "@/lib/scoring/robustness/rank-question";
import { plainTally } from "@/lib/scoring/robustness/rank-tally";
import { middle, timeOf } from "./processor-time";
import { referenceCounts } from "./smaa-reference";

// Rank acceptabilities and central weights of a million draws over 20 alternatives and 10
// criteria: the product beside the method as one would write it down, turn by turn in one run, so
// that whatever else the machine does slows both. Both must find the same, to the last bit.

const SEED = 2005;
const DRAWS = 1_000_000;
const ROUNDS = 5;
const GOAL = 0.2;

function spreads(alternatives: number, criteria: number) {
  const random = randomSource(7);
  return Array.from({ length: alternatives }, () =>
    Array.from({ length: criteria }, () => {
      const [one, other] = [random(), random()];
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      return { low, high, point: (low + high) / 2 };
    }),
  );
}

const market = spreads(20, 10);
const points = market.map((row) => row.map(({ point }) => point));
const ask = (iterations: number, withinBounds = false): RankQuestion =>
  rankQuestion(market, { seed: SEED, iterations, withinBounds });

/** Median milliseconds of each, taken in turn. */
function inTurn<Name extends string>(rounds: number, works: Record<Name, () => unknown>) {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      times.set(name, [...(times.get(name) ?? []), timeOf(work)]);
    }
  }
  return (name: Name) => middle(times.get(name) ?? []);
}

const reference = referenceCounts(points, SEED, DRAWS);
const found = rankShares(ask(DRAWS));
const same =
  found.rankAcceptability.flat().every((share, at) => share === reference.ranks[at]! / DRAWS) &&
  found.centralWeights.every((row, i) =>
    (row ?? []).every((w, j) => w === reference.weights[i * 10 + j]! / found.firstDraws[i]!),
  ) &&
  found.firstDraws.every((first, i) => first === reference.ranks[i * 20]!);

const million = inTurn(ROUNDS, {
  reference: () => referenceCounts(points, SEED, DRAWS),
  kernel: () => kernelTally(ask(DRAWS)),
  plain: () => plainTally(ask(DRAWS)),
});
const line = (what: string, ms: number, of: number) =>
  console.log(`${what.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / of).toFixed(2)}`);

console.log("1,000,000 draws, 20 alternatives, 10 criteria");
line("the reference", million("reference"), million("reference"));
line("the product: WebAssembly with SIMD", million("kernel"), million("reference"));
line("the product where that is missing: JavaScript", million("plain"), million("reference"));
const ratio = million("kernel") / million("reference");
console.log(
  `goal: at most ${GOAL.toFixed(2)} of the reference; ${ratio <= GOAL ? "met" : "missed"}`,
);

const wide = spreads(60, 11);
const slider = (withinBounds: boolean) =>
  rankQuestion(wide, { seed: SEED, iterations: 10_000, withinBounds });
const moved = inTurn(15, {
  points: () => plainTally(slider(false)),
  bounds: () => plainTally(slider(true)),
  kernelPoints: () => kernelTally(slider(false)),
  kernelBounds: () => kernelTally(slider(true)),
});
console.log("\n10,000 draws, 60 vendors, 11 criteria: what a moved slider costs");
line("JavaScript, values at their points", moved("points"), 100);
line("JavaScript, values within their bounds", moved("bounds"), 100);
line("WebAssembly, values at their points", moved("kernelPoints"), 100);
line("WebAssembly, values within their bounds", moved("kernelBounds"), 100);
console.log("(last column: share of the 100 ms a screen may take)");

if (!same) {
  console.error("The tables differ from the reference's.");
  process.exitCode = 1;
} else console.log("\nThe tables are the reference's, to the last bit.");
