import type { GuestSystem } from "@/lib/domain/guest-system";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { PartialDate } from "@/lib/domain/partial-date";
import { isPast } from "@/lib/domain/release-support";
import type { SupportRecord } from "@/lib/domain/support-record";
import { formatDay } from "@/lib/format/days";
import type { DayArchive } from "../day-archive";
import type { CitedRecord } from "../record/cited-record";

/** The guest system that an answer is about. */
export type Guest = {
  record: CitedRecord;
  /** "support by its maker ended 14 Jul 2015"; null = no end is known on the day. */
  endInWords: string | null;
};

/** What the catalogue knows of an answer's target on the day; null where it has no such system. */
export function guestOf(
  { citations, asOf }: DayArchive,
  { dimension, target }: Pick<SupportRecord, "dimension" | "target">,
): Guest | null {
  const system = dimension === "guest-os" ? citations.find("guest-system", target) : null;
  if (system === null) return null;
  const { supportEndsOn: end } = system;
  return {
    record: citations.cite("guest-system", system),
    endInWords: end === null ? null : endInWords(system, end, asOf),
  };
}

/** The end of a line is that of the last of its releases in the list, and says so. */
function endInWords({ kind, evidence }: GuestSystem, end: PartialDate, asOf: IsoDate): string {
  const ends = `${isPast(end, asOf) ? "ended" : "ends"} ${formatDay(end)}`;
  const isOwn = kind === "release" || evidence.some(({ credibility }) => credibility <= "2");
  return isOwn ? `support by its maker ${ends}` : `support of the last release on record ${ends}`;
}
