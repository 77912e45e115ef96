import type { Criterion } from "@/lib/domain/assessment";
import type { CitedRecord } from "../record/cited-record";

/** One addend of a position score. The lines of an axis add up to its points. */
export type ScoredLine = {
  id: string;
  label: string;
  points: number;
  /** Value 0–1 that the record was read as; null for the prior. */
  value: number | null;
  /** Weight 0–1 by grade and age; the prior weighs kappa. */
  weight: number;
  /** `prior`: no evidence; the share that ignorance holds of this criterion. */
  kind: "record" | "assessment" | "prior";
  /** A repeat of a heavier record of the same origin: shown, counts nothing. */
  suppressed: boolean;
  records: readonly CitedRecord[];
};

export type ScoredCriterion = {
  criterion: Criterion;
  label: string;
  axis: "presence" | "direction";
  /** Share of the axis, 0–1. */
  weight: number;
  /** 0–1. */
  point: number;
  low: number;
  high: number;
  /** 0–1: how much of the answer is evidence rather than prior. */
  confidence: number;
  points: number;
  lines: readonly ScoredLine[];
};

export type ScoredAxis = {
  /** Points 0–100 with what missing evidence could make of them. */
  points: number;
  low: number;
  high: number;
  confidence: number;
  criteria: readonly ScoredCriterion[];
};
