import type { Criterion } from "@/lib/domain/assessment";
import type { Method } from "./method";
import type { PositionScore } from "./position-score";

/** Why a vendor is not rated: how much of its presence is known, and which questions are open. */
export type Unrated = {
  /** Confidence in presence, 0–1. */
  confidence: number;
  /** Criteria of presence known to less than the threshold, in the order of the method. */
  missing: readonly Criterion[];
};

/**
 * null when enough is known of a vendor's presence to place it among others: the weighted mean
 * confidence of its criteria reaches the method's threshold. Otherwise what is missing: such a
 * vendor's points are mostly prior, and a rank would rank our ignorance.
 * Source: data/method/position.md.
 */
export function unrated({ presence }: PositionScore, method: Method): Unrated | null {
  const { confidence, criteria } = presence;
  if (confidence >= method.ratedConfidence) return null;
  return {
    confidence,
    missing: criteria
      .filter((result) => result.confidence < method.ratedConfidence)
      .map(({ criterion }) => criterion),
  };
}
