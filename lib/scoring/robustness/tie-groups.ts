import type { Pair } from "./pairwise-winning";

/** Alternatives (by position) that hold ranks `from` to `to` together. */
export type TieGroup = { members: number[]; from: number; to: number };

/**
 * Alternatives ordered by expected rank, joined where the one ahead beats the next in less than
 * `tieShare` (0–1) of the draws. A group of one is a clear place.
 *
 * @param winning how often the first of each pair beats the second, 0–1; asked once, of neighbours.
 * Source: data/method/robustness.md.
 */
export function tieGroups(
  expectedRank: readonly number[],
  winning: (pairs: readonly Pair[]) => readonly number[],
  tieShare: number,
): TieGroup[] {
  const order = byExpectedRank(expectedRank);
  const lead = winning(order.slice(1).map((next, at) => [order[at] ?? next, next] as const));
  const groups: TieGroup[] = [];
  for (const [at, next] of order.entries()) {
    const group = groups.at(-1);
    if (group !== undefined && (lead[at - 1] ?? 0) < tieShare) {
      group.members.push(next);
      group.to = at + 1;
    } else {
      groups.push({ members: [next], from: at + 1, to: at + 1 });
    }
  }
  return groups;
}

function byExpectedRank(expectedRank: readonly number[]): number[] {
  const rankOf = (one: number) => expectedRank[one] ?? 0;
  return expectedRank.map((_, at) => at).toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
}
