import type { Lever } from "@/lib/domain/lever";
import { formatCount, formatLevel, formatPoints } from "@/lib/format/numbers";
import { segmentName } from "@/lib/format/names";
import type { ThreatCell as ScoredCell } from "@/lib/scoring/threat-score";
import type { ThreatCell } from "./threat-row";
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

/** One sentence: the two largest levers, where they press, and where the evidence is weakest. */
export function threatInWords(
  name: string,
  byLever: readonly { lever: Lever; points: number; known: boolean }[],
  cells: readonly ThreatCell[],
): string {
  const largest = byLever
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 2);
  if (largest.length === 0) return `${name} presses on nothing that is on record.`;
  const by = listed(largest.map(({ lever, points }) => `${lever} (${formatPoints(points)})`));
  return `${name} presses most by ${by}; ${weakest(cells)}.`;
}

/** The cell that missing evidence could move furthest. */
function weakest(cells: readonly ThreatCell[]): string {
  const [cell] = cells.toSorted((a, b) => b.high - b.low - (a.high - a.low));
  if (cell === undefined || cell.high - cell.low === 0) return "every lever is on record";
  const place = segmentName(cell.segment).toLowerCase();
  const reason = cell.known ? "thinly recorded" : "not on record";
  return `${cell.lever} in ${place} is ${reason} and could be up to ${formatPoints(cell.high)}`;
}
