import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { latestDay } from "@/lib/domain/partial-date";
import { publicFrom } from "@/lib/domain/public-on";
import type { Source } from "@/lib/domain/source";

/**
 * The day from which a source may be named: it was published, or something that was public then
 * rests on it; one without a date was there when we read it. Null: nobody knows. Pure.
 */
export function openDays(archive: Archive): (source: Source) => IsoDate | null {
  const resting = firstResting(archive);
  return ({ slug, publishedOn, readOn }) => {
    const own = publishedOn === null ? readOn : latestDay(publishedOn);
    const told = resting.get(slug) ?? null;
    if (own === null || told === null) return own ?? told;
    return own < told ? own : told;
  };
}

/** The first day of any record that rests on a source, by source. */
function firstResting(archive: Archive): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  const rest = <K extends RecordKind>(kind: K) => {
    for (const record of archive[kind]) {
      const day = publicFrom(kind, record);
      for (const { source } of record.evidence) {
        const first = days.get(source);
        if (first === undefined || day < first) days.set(source, day);
      }
    }
  };
  recordKinds.filter((kind) => kind !== "source").forEach(rest);
  return days;
}
