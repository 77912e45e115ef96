import type { Pair } from "./pairwise-winning";
import { beats, forEachDraw, type RankQuestion } from "./rank-question";

export type TopTwo = { pair: Pair; share: number };

/**
 * The pairs that ever hold the two best ranks, each with its share of draws (0–1), in the order
 * of their positions. In one draw several pairs do where scores tie. Throws when a count is not a
 * whole number from 1. Source: data/method/robustness.md.
 */
export function topTwo(question: RankQuestion): TopTwo[] {
  const { alternatives: m, iterations } = question;
  // Of many draws few differ in who is on top: pairs are made once for each such company.
  const companies = new Map<string, { members: number[]; draws: number }>();
  forEachDraw(question, ({ scores }) => {
    const members = onTop(scores);
    const key = members.join(" ");
    const company = companies.get(key);
    if (company === undefined) companies.set(key, { members, draws: 1 });
    else company.draws += 1;
  });
  const draws = new Map<number, number>();
  for (const company of companies.values()) {
    for (const [one, other] of pairsOf(company.members)) {
      const key = one * m + other;
      draws.set(key, (draws.get(key) ?? 0) + company.draws);
    }
  }
  return [...draws]
    .toSorted(([a], [b]) => a - b)
    .map(([key, count]) => ({ pair: [Math.floor(key / m), key % m], share: count / iterations }));
}

/** Who is beaten by one other at most: all whom the second best score does not beat. */
function onTop(scores: Float64Array): number[] {
  let [first, second] = [-Infinity, -Infinity];
  for (const score of scores) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  const members: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    if (!beats(second, scores[i] ?? 0)) members.push(i);
  }
  return members;
}

function pairsOf(members: readonly number[]): Pair[] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other): Pair => [one, other]));
}
