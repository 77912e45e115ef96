import type { CitedRecord } from "./cited-record";

/** How many records rest on each source, by its slug. */
export function restingOn(records: readonly CitedRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of records) {
    for (const slug of new Set(evidence.map(({ source }) => source.slug))) {
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
  }
  return counts;
}
