import { levers } from "@/lib/domain/lever";
import type { ThreatScore } from "../threat-score";
import type { Spread } from "./value-sampler";

/**
 * What is ranked to find who threatens an incumbent most when all lever weightings are equally
 * likely: the levers of its challengers as values 0–1 with bounds, in the order given. Throws when
 * the scores concern different incumbents. Source: data/method/robustness.md.
 */
export function threatSpreads(threats: readonly ThreatScore[]): Spread[][] {
  if (threats.some(({ incumbent }) => incumbent !== threats[0]?.incumbent)) {
    throw new RangeError("Only threats to one incumbent can be ranked.");
  }
  return threats.map(leverSpreads);
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
