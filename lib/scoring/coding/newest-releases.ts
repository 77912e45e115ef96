import type { Archive } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { compareDates, onOrBefore, type PartialDate } from "@/lib/domain/partial-date";

/** The day of each product's newest general release by the day asked about; none = not in it. */
export function newestReleases(archive: Archive, asOf: IsoDate): Map<string, PartialDate> {
  const newest = new Map<string, PartialDate>();
  for (const { product, releasedOn, stage } of archive.release) {
    if (releasedOn === null || stage !== "general-availability") continue;
    const before = newest.get(product);
    const shipped = onOrBefore(releasedOn, asOf);
    if (shipped && (before === undefined || compareDates(before, releasedOn) < 0)) {
      newest.set(product, releasedOn);
    }
  }
  return newest;
}
