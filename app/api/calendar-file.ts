import ical, { ICalEventTransparency } from "ical-generator";
import { recordAddress } from "@/components/records/addresses";
import type { Calendar, CalendarDay } from "@/lib/reports/feed/calendar";

type Place = { word: string; origin: string };

export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

const PROGRAM = { company: "Hyperscope", product: "Hyperscope", language: "EN" };

/** A calendar holds at least one thing (RFC 5545, 3.6): where no day is due, the clock we go by. */
const NO_DAYS = {
  name: "Etc/UTC",
  generator: () =>
    [
      ...["BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"],
      ...["TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"],
    ].join("\r\n"),
};

/** A calendar in iCalendar (RFC 5545): whole days that keep nobody's time busy. */
export function calendarText(calendar: Calendar, place: Place): string {
  const file = ical({
    name: escaped(calendar.title),
    description: escaped(calendar.description),
    prodId: PROGRAM,
    ...(calendar.days.length === 0 && { timezone: NO_DAYS }),
    events: calendar.days.map((day) => eventOf(day, place)),
  });
  return `${file.toString().trimEnd()}\r\n`;
}

function eventOf(day: CalendarDay, { word, origin }: Place) {
  const address = `${origin}${recordAddress(word, day.record)}`;
  return {
    id: day.id,
    stamp: day.changedAt,
    lastModified: day.changedAt,
    start: day.day,
    end: day.dayAfter,
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: day.title,
    description: `${day.words}\n${address}`,
    url: address,
    categories: [{ name: day.kind }],
  };
}

/** The texts that the library leaves to its caller (RFC 5545, 3.3.11). */
const escaped = (words: string): string => words.replaceAll(/[\\;,]/g, "\\$&");
