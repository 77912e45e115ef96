import type { RecordRef } from "@/lib/domain/archive";
import type { Level } from "./profile";

/** How hard a lever presses, 0–1, and between which bounds. */
export type Bounds = { tau: number; low: number; high: number };

/** min(1, x_c ÷ x_i); against nothing, anything is enough. */
export function contest(own: number, theirs: number): number {
  if (theirs === 0) return own > 0 ? 1 : 0;
  return Math.min(1, own / theirs);
}

/** (price_i − price_c) ÷ price_i, 0–1; nobody undercuts what is free. */
export function discount(own: number, theirs: number): number {
  return theirs > 0 ? Math.min(1, Math.max(0, (theirs - own) / theirs)) : 0;
}

/** Both sides at their points, and at the ends that lower or raise the outcome most. */
export function compare(
  own: Level,
  theirs: Level,
  by: (own: number, theirs: number) => number,
): Bounds {
  return {
    tau: by(own.value, theirs.value),
    low: by(own.low, theirs.high),
    high: by(own.high, theirs.low),
  };
}

/** How much of something there is, and between which bounds. */
export type Amount = Pick<Level, "value" | "low" | "high">;

/** own ÷ (own + theirs); 0 where there is nothing to share. */
export function shareOf(own: Amount, theirs: Amount): Bounds {
  const share = (part: number, other: number) => (part > 0 ? part / (part + other) : 0);
  return {
    tau: share(own.value, theirs.value),
    low: share(own.low, theirs.high),
    high: share(own.high, theirs.low),
  };
}

/** Σ of the points, or of the lower or upper ends. */
export function total(levels: readonly Level[], of: "value" | "low" | "high"): number {
  return levels.reduce((sum, level) => sum + level[of], 0);
}

/** Every record the levels rest on, once. */
export function cited(levels: readonly Level[]): RecordRef[] {
  const records = levels.flatMap((level) => level.records);
  return [...new Map(records.map((ref) => [`${ref.kind}/${ref.slug}`, ref])).values()];
}

/** A vendor's level stands against every rival's: what it rests on is worked out once. */
const ofLevel = new WeakMap<Level, RecordRef[]>();

/** Every record one level rests on, once; none where it is not known. */
export function citedOf(level: Level | null): readonly RecordRef[] {
  if (level === null) return NONE;
  const known = ofLevel.get(level);
  if (known !== undefined) return known;
  const records = cited([level]);
  ofLevel.set(level, records);
  return records;
}

const NONE: readonly RecordRef[] = [];
