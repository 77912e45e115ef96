import { levers } from "@/lib/domain/lever";
import type { ThreatScore } from "../threat-score";
import { rankRobustness, type Draws } from "./position-robustness";
import type { RankShares } from "./rank-acceptability";
import type { Spread } from "./value-sampler";

/**
 * Who threatens an incumbent most when all lever weightings are equally likely: the rank shares
 * of its challengers, in the order given. `rankAcceptability[i][0]` is the share of weightings in
 * which challenger i is the top threat. Deterministic for a seed. Throws without challengers and
 * when the scores concern different incumbents. Source: data/method/robustness.md.
 */
export function topThreat(threats: readonly ThreatScore[], draws: Draws): RankShares {
  if (threats.some(({ incumbent }) => incumbent !== threats[0]?.incumbent)) {
    throw new RangeError("Only threats to one incumbent can be ranked.");
  }
  return rankRobustness(threats.map(leverSpreads), draws);
}

/** Each lever's τ over all segments: Σ share × τ, 0–1. */
function leverSpreads({ cells }: ThreatScore): Spread[] {
  return levers.map((lever) => {
    const own = cells.filter((cell) => cell.lever === lever);
    const sum = (of: "tau" | "tauLow" | "tauHigh") =>
      own.reduce((so, cell) => so + cell.share * cell[of], 0);
    return { point: sum("tau"), low: sum("tauLow"), high: sum("tauHigh") };
  });
}
