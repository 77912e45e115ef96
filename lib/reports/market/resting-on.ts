import { recordKinds } from "@/lib/domain/archive";
import type { Source } from "@/lib/domain/source";
import { publicFrom } from "@/lib/domain/public-on";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";

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

/**
 * Whether a reader of the day may open a source: it was published by then, or a record that was
 * public by then is told by it. The others are of later days.
 */
export function isOpen(source: Source, { asOf, archive }: DayArchive): boolean {
  if (publicFrom("source", source) <= asOf) return true;
  return recordKinds.some((kind) =>
    archive[kind].some(({ evidence }) => evidence.some((piece) => piece.source === source.slug)),
  );
}
