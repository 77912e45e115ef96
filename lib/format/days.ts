const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const SHORT_MONTH_LETTERS = 3;

/** A day for a table, no more precise than it is known: "31 Oct 2005", "Oct 2005", "2005". */
export function formatDay(date: string): string {
  return written(date, (month) => month.slice(0, SHORT_MONTH_LETTERS));
}

/** A day for a sentence: "31 October 2005", "October 2005", "2005". */
export function formatDayInFull(date: string): string {
  return written(date, (month) => month);
}

/** A day that may be unknown. */
export function formatDayOrUnknown(date: string | null): string {
  return date === null ? "not known" : formatDay(date);
}

/** When something is due; both null = open-ended. An assumed day says so. */
export function formatDue(due: {
  from: string | null;
  until: string | null;
  assumed: boolean;
}): string {
  if (due.until === null) return due.from === null ? "open-ended" : `from ${formatDay(due.from)}`;
  return due.assumed ? `${formatDay(due.until)}, assumed` : formatDay(due.until);
}

/** How late, in words; days after the end of the due period, negative = early. */
export function formatLateness(daysLate: number): string {
  if (daysLate === 0) return "on the day";
  return `${formatDays(Math.abs(daysLate))} ${daysLate < 0 ? "early" : "late"}`;
}

function formatDays(days: number): string {
  return `${days.toLocaleString("en-GB")} ${days === 1 ? "day" : "days"}`;
}

/** The same for a promise that may still be open: then it is late by at least so much. */
export function formatLatenessSoFar(daysLate: number, atLeast: boolean): string {
  return atLeast ? `at least ${formatLateness(daysLate)}` : formatLateness(daysLate);
}

/** When something is due, with the start of its period: "1 Jan 2006 to 30 Apr 2006". */
export function formatDuePeriod(due: { from: string | null; until: string | null }): string {
  if (due.until === null) return formatDue({ ...due, assumed: false });
  if (due.from === null || due.from === due.until) return `by ${formatDay(due.until)}`;
  return `${formatDay(due.from)} to ${formatDay(due.until)}`;
}

/** Text that is no date is left as it is: a report may already have put it in words. */
function written(date: string, name: (month: string) => string): string {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (year === undefined) return date;
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (monthName === undefined) return year;
  const spoken = `${name(monthName)} ${year}`;
  return day === undefined ? spoken : `${Number(day)} ${spoken}`;
}
