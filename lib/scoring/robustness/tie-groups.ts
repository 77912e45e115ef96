import type { RankShares } from "./rank-acceptability";

/** Alternatives (by position) that hold ranks `from` to `to` together. */
export type TieGroup = { members: number[]; from: number; to: number };

/**
 * Alternatives ordered by expected rank, joined where the one ahead beats the next in less than
 * `tieShare` (0–1) of the draws. A group of one is a clear place.
 * Source: data/method/robustness.md.
 */
export function tieGroups(
  { expectedRank, pairwiseWinning }: Pick<RankShares, "expectedRank" | "pairwiseWinning">,
  tieShare: number,
): TieGroup[] {
  const rankOf = (one: number) => expectedRank[one] ?? 0;
  const order = expectedRank.map((_, at) => at).toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
  const groups: TieGroup[] = [];
  for (const [at, next] of order.entries()) {
    const group = groups.at(-1);
    const ahead = group?.members.at(-1);
    if (group && ahead !== undefined && (pairwiseWinning[ahead]?.[next] ?? 0) < tieShare) {
      group.members.push(next);
      group.to = at + 1;
    } else {
      groups.push({ members: [next], from: at + 1, to: at + 1 });
    }
  }
  return groups;
}
