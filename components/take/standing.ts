import { formatDayInFull } from "@/lib/format/days";
import { formatInstant } from "@/lib/format/instants";
import { countOf } from "@/lib/format/numbers";
import type { ReportFrame } from "@/lib/reports/report-frame";

/** What every number of a report rests on, in a sentence that leaves the page with it. */
export function standingOf({ asOf, knownAt, methodVersion, records, sources }: ReportFrame) {
  const known = knownAt === null ? "" : `, archive of ${formatInstant(knownAt)}`;
  return `As of ${formatDayInFull(asOf)}${known}, method ${methodVersion}, ${countOf(records, "record")} from ${countOf(sources, "source")}.`;
}
