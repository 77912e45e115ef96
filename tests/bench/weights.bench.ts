import { randomSource } from "@/lib/scoring/robustness/random-source";
import { toldReach, toldRanks, type Asked } from "@/lib/weighing/told";
import { middle, timeOf } from "./processor-time";
import { referenceRanks } from "./weights-reference";

// How long a moved slider takes at the weights desk, without the way to the worker and back: 100 ms
// is the goal for ranks and shares; extremes may follow. The product in JavaScript, as in a browser,
// beside the method as one would write it down: turn by turn in one run, in processor time, so that
// whatever else the machine does slows both. Both must count the same.

const ROUNDS = 5;
const GOAL_MS = 100;

/** Invented vendors: a few strong, most middling, evidence open by a tenth or two. */
function asked(vendors: number, criteria: number): Asked {
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
      ...{ within: 0.1, withinBounds: true, seed: 1 },
    },
  };
}

/** Whether the shares of first ranks are those that the reference counts. */
function sameFirsts({ matter, weighing }: Asked): boolean {
  const { ranks } = referenceRanks(matter, weighing);
  return toldRanks({ matter, weighing }).rows.every(
    ({ at, firstShare }) => firstShare === ranks[at * matter.names.length]! / matter.draws,
  );
}

function compare(question: Asked): void {
  const { matter, weighing } = question;
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timeOf(() => toldRanks(question)));
    theirs.push(timeOf(() => referenceRanks(matter, weighing)));
  }
  const [ms, of] = [middle(ours), middle(theirs)];
  const weights = weighing.within === null ? "any weight" : "weights within 10 points";
  const held = weighing.withinBounds ? "values within bounds" : "values at their points";
  console.log(
    `${`${weights}, ${held}`.padEnd(48)} ${ms.toFixed(0).padStart(5)} ms  ${of.toFixed(0).padStart(6)} ms   ${(ms / of).toFixed(2)}${ms > GOAL_MS ? "   missed" : ""}`,
  );
  if (sameFirsts(question)) return;
  console.error("The ranks differ from the reference’s.");
  process.exitCode = 1;
}

for (const [vendors, criteria] of [
  [12, 11],
  [60, 11],
] as const) {
  const base = asked(vendors, criteria);
  console.log(
    `\n10,000 draws, ${vendors} vendors, ${criteria} criteria: ranks and shares (goal: ${GOAL_MS} ms)`,
  );
  console.log(`${"".padEnd(48)}  product  reference  ratio`);
  for (const within of [0.1, null]) {
    for (const withinBounds of [false, true]) {
      compare({ ...base, weighing: { ...base.weighing, within, withinBounds } });
    }
  }
}

console.log("\nExtremes, weights within 10 points");
for (const vendors of [12, 20, 60]) {
  for (const withinBounds of [false, true]) {
    const { matter, weighing } = asked(vendors, 11);
    const ms = timeOf(() => toldReach({ matter, weighing: { ...weighing, withinBounds } }));
    console.log(
      `${`${vendors} vendors, values ${withinBounds ? "within bounds" : "at their points"}`.padEnd(48)} ${ms.toFixed(0).padStart(5)} ms`,
    );
  }
}
