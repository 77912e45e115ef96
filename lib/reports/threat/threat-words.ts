import type { Lever } from "@/lib/domain/lever";
import { gradeCode, gradeWords } from "@/lib/format/grades";
import { formatCount, formatLevel, formatPoints } from "@/lib/format/numbers";
import type { Grade } from "@/lib/scoring/evidence-weight";
import type { ThreatCell as ScoredCell } from "@/lib/scoring/threat-score";
import { listed } from "../market/verb";

type Numbers = ScoredCell["numbers"];

const known = (numbers: Numbers, name: string, write: (value: number) => string) => {
  const value = numbers[name];
  return value === null || value === undefined ? "not known" : write(value);
};

/** How a lever's value came about, with its numbers filled in. */
const formulas: Record<Lever, (numbers: Numbers) => string> = {
  commonality: (numbers) =>
    `${known(numbers, "challengerPresence", formatCount)} of ${known(numbers, "marketPresence", formatCount)} products on sale there`,
  resources: (numbers) =>
    `${Object.entries(numbers)
      .filter(([, value]) => value !== null && value > 0)
      .map(([type, value]) => `${type} ${formatLevel(value ?? 0)}`)
      .join(" + ")} of the incumbent's means`,
  capability: (numbers) =>
    `${known(numbers, "challengerCapability", formatLevel)} against ${known(numbers, "incumbentCapability", formatLevel)}, at most 1`,
  scale: (numbers) =>
    `revenue ${known(numbers, "challengerSize", formatCount)} against ${known(numbers, "incumbentSize", formatCount)} million US dollars`,
  leverage: (numbers) => `strongest tie ${known(numbers, "challengerLeverage", formatLevel)}`,
  price: (numbers) =>
    `price ${known(numbers, "challengerPrice", formatLevel)} against ${known(numbers, "incumbentPrice", formatLevel)}`,
  momentum: (numbers) =>
    `${known(numbers, "challengerMoves", formatCount)} moves in twelve months; ${known(numbers, "fullMoves", formatCount)} would be full`,
};

export function formulaInWords({ lever, numbers }: ScoredCell): string {
  return formulas[lever](numbers);
}

/**
 * One sentence: the two largest levers, the weakest grade of what their lines rest on (null = no
 * record), and the levers of which nothing is on record.
 */
export function threatInWords(
  name: string,
  byLever: readonly { lever: Lever; points: number; known: boolean }[],
  weakest: Grade | null,
): string {
  const largest = largestLevers(byLever);
  if (largest.length === 0) return `${name} presses on nothing that is on record.`;
  const by = listed(largest.map(({ lever, points }) => `${lever} (${formatPoints(points)})`));
  return `${name} presses most by ${by}; ${weakestInWords(weakest)}${missingInWords(byLever)}.`;
}

/** The two levers that add most points, greatest first; those that add nothing are none. */
export function largestLevers<T extends { points: number }>(byLever: readonly T[]): T[] {
  return byLever
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 2);
}

function weakestInWords(weakest: Grade | null): string {
  return weakest === null
    ? "no record of its own stands behind them"
    : `the weakest evidence behind them is ${gradeCode(weakest)} (${gradeWords(weakest)})`;
}

function missingInWords(byLever: readonly { lever: Lever; known: boolean }[]): string {
  const missing = byLever.filter(({ known }) => !known).map(({ lever }) => lever);
  return missing.length === 0 ? "" : `, and no record speaks to ${listed(missing)}`;
}
