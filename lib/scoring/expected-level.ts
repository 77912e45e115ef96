import type { RecordRef } from "@/lib/domain/archive";
import { checkRange } from "./check-range";

export type Target = { ref: RecordRef; targetLevel: number; probability: number };
export type LevelGain = { ref: RecordRef; gain: number };

/**
 * The level 0–1 to expect when each promise may lift it to its target, independently:
 * x + Σ_j (y_j − x) p_j Π_(higher targets) (1 − p_l), the expected maximum. Targets at or below
 * today's level add nothing and are not listed. The gains add up to the rise; equal targets are
 * taken in the order of their slugs. Throws for a target or probability outside 0–1.
 * Source: data/method/threat.md.
 */
export function expectedLevel(
  today: number,
  targets: readonly Target[],
): { level: number; gains: LevelGain[] } {
  let nothingHigherKept = 1;
  const gains: LevelGain[] = [];
  for (const { ref, targetLevel, probability } of targets.toSorted(highestFirst)) {
    checkRange(`target of ${ref.slug}`, targetLevel);
    checkRange(`probability of ${ref.slug}`, probability);
    if (targetLevel <= today) continue;
    gains.push({ ref, gain: (targetLevel - today) * probability * nothingHigherKept });
    nothingHigherKept *= 1 - probability;
  }
  return { level: gains.reduce((so, { gain }) => so + gain, today), gains };
}

function highestFirst(a: Target, b: Target): number {
  if (a.targetLevel !== b.targetLevel) return b.targetLevel - a.targetLevel;
  return a.ref.slug < b.ref.slug ? -1 : 1;
}
