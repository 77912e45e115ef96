import { expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { isoWeekOf, mondayOf } from "@/lib/domain/iso-week";

// The last three are the odd ends of years in ISO 8601's own examples.
test.each([
  ["2026-11-24", "2026-11-23", "2026-W48"],
  ["2026-11-23", "2026-11-23", "2026-W48"],
  ["2026-11-29", "2026-11-23", "2026-W48"],
  ["1969-12-31", "1969-12-29", "1970-W01"],
  ["2005-01-01", "2004-12-27", "2004-W53"],
  ["2008-12-30", "2008-12-29", "2009-W01"],
  ["2010-01-03", "2009-12-28", "2009-W53"],
])("%s is in the week of Monday %s, %s", (day, monday, week) => {
  expect(mondayOf(isoDate.parse(day))).toBe(monday);
  expect(isoWeekOf(isoDate.parse(day))).toBe(week);
});
