import { z } from "zod";

/**
 * A calendar day written YYYY-MM-DD, with no clock and no time zone.
 *
 * ISO text sorts as text and cannot slip a day because a server sits west of Greenwich.
 */
export const isoDate = z.iso
  .date({ error: "Enter a day as YYYY-MM-DD, for example 2005-10-31." })
  .brand<"IsoDate">();
export type IsoDate = z.infer<typeof isoDate>;

const MS_PER_DAY = 86_400_000;

/** `days` after `day`; negative counts back. Pure calendar arithmetic, in UTC. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDate.parse(new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10));
}

/** `months` after `day`, on the same day of the month or its last one: 2026-08-31 + 6 → 2027-02-28. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const end = last.toISOString().slice(0, 10);
  return isoDate.parse(date >= last.getUTCDate() ? end : `${end.slice(0, 8)}${day.slice(8)}`);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
