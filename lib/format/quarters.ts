import { formatDayInFull } from "./days";

const ORDINALS = ["first", "second", "third", "fourth"] as const;
const MONTHS_PER_QUARTER = 3;
const MONTH_LENGTH = "2005-10".length;

/** The last day of a quarter, to be heard: "end of September 2012, third quarter". */
export function formatQuarterEnd(day: string): string {
  return `end of ${formatDayInFull(day.slice(0, MONTH_LENGTH))}, ${ordinalOf(day)} quarter`;
}

/** A day and its quarter, to be heard: "31 October 2005, in the fourth quarter". */
export function formatDayInQuarter(day: string): string {
  return `${formatDayInFull(day)}, in the ${ordinalOf(day)} quarter`;
}

function ordinalOf(day: string): string {
  const ordinal = ORDINALS[Math.ceil(Number(day.slice(5, 7)) / MONTHS_PER_QUARTER) - 1];
  if (ordinal === undefined) throw new RangeError(`${day} lies in no quarter`);
  return ordinal;
}
