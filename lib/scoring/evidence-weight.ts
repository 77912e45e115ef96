import type { Credibility, Reliability } from "@/lib/domain/evidence";
import { checkRange } from "./check-range";
import type { GradeProfile } from "./method";

export type Grade = { reliability: Reliability; credibility: Credibility };

/**
 * √(reliability × credibility), 0–1: weakness on either side lowers the weight and neither side
 * vetoes alone unless its number is 0. Source: data/method/evidence.md.
 */
export function gradeWeight({ reliability, credibility }: Grade, profile: GradeProfile): number {
  return Math.sqrt(profile.reliability[reliability] * profile.credibility[credibility]);
}

/** Whether the source or what it says could not be judged (F or 6); such weights are shown marked. */
export function ungraded({ reliability, credibility }: Grade): boolean {
  return reliability === "F" || credibility === "6";
}

/**
 * 2^(−age ÷ half-life), 0–1: 1 today, ½ at one half-life. A half-life of null means it does not
 * age. A record dated after the day asked about (negative age) weighs 0. Throws when the half-life
 * is not more than 0. Source: data/method/evidence.md.
 */
export function ageWeight(ageDays: number, halfLifeDays: number | null): number {
  if (halfLifeDays !== null && !(halfLifeDays > 0)) {
    throw new RangeError(`A half-life is ${halfLifeDays} days; it must be more than 0.`);
  }
  if (ageDays < 0) return 0;
  return halfLifeDays === null ? 1 : 2 ** (-ageDays / halfLifeDays);
}

/** Grade × age, 0–1: what one record weighs on one day. Source: data/method/evidence.md. */
export function evidenceWeight(
  grade: Grade,
  age: { ageDays: number; halfLifeDays: number | null },
  profile: GradeProfile,
): number {
  return gradeWeight(grade, profile) * ageWeight(age.ageDays, age.halfLifeDays);
}

export type Reading = { value: { low: number; mid: number; high: number }; weight: number };
export type Estimate = {
  point: number;
  low: number;
  high: number;
  /** Σw ÷ (Σw + κ), from 0 to just below 1. */
  confidence: number;
  /** Σw + κ: what every line is divided by. */
  total: number;
};

/**
 * What readings 0–1 say together, κ being the weight of ignorance and π the value it argues for:
 * point (Σwu + κπ) ÷ (Σw + κ); bounds as if ignorance argued for 0 or for 1. No reading gives
 * π, [0, 1] and confidence 0. Throws for κ ≤ 0, a negative weight, or bounds out of order.
 * Source: Walley 1996 (imprecise Dirichlet model, s = κ); data/method/evidence.md.
 */
export function estimate(
  readings: readonly Reading[],
  { kappa, prior }: { kappa: number; prior: number },
): Estimate {
  if (!(kappa > 0)) throw new RangeError(`Kappa is ${kappa}; it must be more than 0.`);
  checkRange("prior", prior);
  readings.forEach(checkReading);
  const sum = (of: (reading: Reading) => number) =>
    readings.reduce((total, reading) => total + of(reading), 0);
  const weight = sum((reading) => reading.weight);
  const total = weight + kappa;
  return {
    point: (sum(({ weight: w, value }) => w * value.mid) + kappa * prior) / total,
    low: sum(({ weight: w, value }) => w * value.low) / total,
    high: (sum(({ weight: w, value }) => w * value.high) + kappa) / total,
    confidence: weight / total,
    total,
  };
}

function checkReading({ value, weight }: Reading): void {
  checkRange("evidence weight", weight, 0, Infinity);
  checkRange("lower value", value.low);
  checkRange("value", value.mid, value.low);
  checkRange("upper value", value.high, value.mid);
}
