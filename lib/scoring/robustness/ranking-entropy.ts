import { beats, forEachDraw, type RankQuestion } from "./rank-question";

export type RankingEntropy = {
  /** −Σ p log₂ p over complete rankings, bits; 0 = always the same ranking. */
  ranking: number;
  /** −Σ b log₂ b over first ranks, bits; 0 = always the same first. */
  choice: number;
  /** Different rankings met: where that is nearly every draw, more draws would find more bits. */
  rankings: number;
};

/**
 * How undecided a ranking is. Throws when a count is not a whole number from 1.
 * Source: van Valkenhoef & Tervonen 2016; data/method/robustness.md.
 */
export function rankingEntropy(question: RankQuestion): RankingEntropy {
  const rankings = new Map<string, number>();
  const first = new Uint32Array(question.alternatives);
  forEachDraw(question, ({ scores }) => {
    const ranks = ranksOf(scores);
    const key = ranks.join(" ");
    rankings.set(key, (rankings.get(key) ?? 0) + 1);
    for (const [at, rank] of ranks.entries()) if (rank === 1) first[at] = (first[at] ?? 0) + 1;
  });
  return {
    ranking: bits([...rankings.values()], question.iterations),
    choice: bits([...first], question.iterations),
    rankings: rankings.size,
  };
}

/** Ranks from 1; scores that none beats share the better one. */
function ranksOf(scores: Float64Array): number[] {
  return Array.from(scores, (own) => {
    let ahead = 0;
    for (const other of scores) if (beats(other, own)) ahead += 1;
    return ahead + 1;
  });
}

function bits(counts: readonly number[], draws: number): number {
  // A share of 0 adds nothing, and a sum of nothing is 0, not −0.
  return counts.reduce((sum, count) => {
    const share = count / draws;
    return count === 0 ? sum : sum + share * Math.log2(1 / share);
  }, 0);
}
