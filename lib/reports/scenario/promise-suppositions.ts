import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { latestDay } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import { changeWord } from "@/lib/domain/scenario";
import { formatDayInFull } from "@/lib/format/days";
import type { PromiseState } from "@/lib/scoring/promise-record";
import type { Supposition } from "./supposition";

/** Late by a quarter of a year: the reader can name another day in the scenario. */
const LATE_DAYS = 90;

/** What can be supposed of a promise as it stands on the day; nothing of one that is settled. */
export function promiseSuppositions(
  { slug: promise, dueUntil, graceDays }: VendorPromise,
  state: PromiseState,
  asOf: IsoDate,
): Supposition[] {
  if (state !== "pending" && state !== "overdue") return [];
  const dropped = { words: "it is dropped", word: changeWord({ kind: "dropped", promise }) };
  const kept = { words: "it is kept", word: changeWord({ kind: "kept", promise }) };
  const on = state === "overdue" ? asOf : lateOn(dueUntil, graceDays);
  const late = on === null ? [] : [{ words: `it comes on ${formatDayInFull(on)}`, word: changeWord({ kind: "late", promise, on }) }]; // prettier-ignore
  return [...(state === "pending" ? [kept] : []), ...late, dropped];
}

const lateOn = (dueUntil: VendorPromise["dueUntil"], graceDays: number): IsoDate | null =>
  dueUntil === null ? null : addDays(latestDay(dueUntil), graceDays + LATE_DAYS);
