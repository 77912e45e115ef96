import { addDays, isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { isoWeekOf, mondayOf } from "@/lib/domain/iso-week";
import { workByDay, type DayWork } from "@/lib/store/review";
import type { WeekWork } from "./review-item";

/** Weeks told, that of the day among them. */
const WEEKS = 8;
const WEEK_DAYS = 7;

/** What was checked, edited and decided in each of the last weeks, newest first. */
export async function weeklyProgress(today: IsoDate): Promise<WeekWork[]> {
  const first = addDays(mondayOf(today), -WEEK_DAYS * (WEEKS - 1));
  return weeksOf(await workByDay(first), today);
}

/** The same, from the work of days; a week without any is there too. Pure. */
export function weeksOf(days: readonly DayWork[], today: IsoDate): WeekWork[] {
  return Array.from({ length: WEEKS }, (_, back) => {
    const monday = addDays(mondayOf(today), -WEEK_DAYS * back);
    const of = days.filter(({ day }) => mondayOf(isoDate.parse(day)) === monday);
    const sum = (what: "checks" | "edits" | "decided") =>
      of.reduce((total, work) => total + work[what], 0);
    return {
      ...{ week: isoWeekOf(monday), monday },
      ...{ checks: sum("checks"), edits: sum("edits"), decided: sum("decided") },
    };
  });
}
