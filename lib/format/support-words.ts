import type { IsoDate } from "@/lib/domain/iso-date";
import { latestDay } from "@/lib/domain/partial-date";
import type { SupportRecord } from "@/lib/domain/support-record";
import { formatDay } from "./days";

type Range = Pick<SupportRecord, "sinceVersion" | "untilVersion">;

/** Versions an answer holds for: "since 3.0", "up to 5.5", "3.0 to 5.5"; null where none is known. */
export function versionRange({ sinceVersion: since, untilVersion: until }: Range): string | null {
  if (since !== null && until !== null) return `${since} to ${until}`;
  if (until !== null) return `up to ${until}`;
  // "free edition" is no version that others follow.
  return since === null || !/\d/.test(since) ? since : `since ${since}`;
}

/** When a planned answer is due, seen from a day: "due Dec 2005", "was due Dec 2005", "no day". */
export function dueWords(
  { dueFrom, dueUntil }: Pick<SupportRecord, "dueFrom" | "dueUntil">,
  asOf: IsoDate,
): string {
  const due = dueUntil ?? dueFrom;
  if (due === null) return "no day";
  return `${latestDay(due) < asOf ? "was due" : "due"} ${formatDay(due)}`;
}
