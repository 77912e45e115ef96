import type { RecordRef } from "@/lib/domain/archive";
import type { Level } from "../profile";

/** As many as there are records: a count has no doubt of its own. */
export function count(records: readonly RecordRef[]): Level {
  const value = records.length;
  return { value, low: value, high: value, records, known: true };
}
