import { randomSource } from "@/lib/scoring/robustness/random-source";
import { toldRanks, toldReach } from "@/lib/weighing/told";

// How long a moved slider takes at the weights desk, without the way to the worker and back:
// 100 ms is the goal for ranks and shares; extremes may follow. Values lie anywhere in bounds.

const ROUNDS = 9;
const GOAL_MS = 100;

function medianMs(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Invented vendors: a few strong, most middling, evidence open by a tenth or two. */
function asked(vendors: number, criteria: number, within: number | null) {
  const random = randomSource(60);
  const values = Array.from({ length: vendors }, () => {
    const strength = 0.2 + 0.4 * random();
    return Array.from({ length: criteria }, () => {
      const point = strength + 0.3 * random();
      return { point, low: Math.max(0, point - 0.1), high: Math.min(1, point + 0.1) };
    });
  });
  const names = values.map((_, at) => `vendor ${at}`);
  const titles = Array.from({ length: criteria }, (_, at) => `criterion ${at}`);
  return {
    matter: { names, criteria: titles, values, draws: 10_000, tieShare: 0.8 },
    weighing: {
      ranking: "both" as const,
      weights: titles.map(() => 1 / criteria),
      locked: titles.map(() => false),
      ...{ within, withinBounds: true, seed: 1 },
    },
  };
}

for (const [vendors, criteria] of [
  [20, 6],
  [60, 11],
] as const) {
  for (const within of [0.1, null]) {
    const question = asked(vendors, criteria, within);
    const ranks = medianMs(() => toldRanks(question));
    console.log(
      `${vendors} vendors × ${criteria} criteria, weights ${within === null ? "any" : "within 10 points"}: ` +
        `ranks and shares ${ranks.toFixed(0)} ms (goal ${GOAL_MS} ms)`,
    );
  }
}
const small = asked(20, 11, 0.1);
console.log(
  `20 vendors × 11 criteria: extremes ${medianMs(() => toldReach(small), 3).toFixed(0)} ms`,
);
