import { expect, test } from "vitest";
import { formatDayInQuarter, formatQuarterEnd } from "@/lib/format/quarters";

test.each([
  ["2005-03-31", "end of March 2005, first quarter"],
  ["2008-06-30", "end of June 2008, second quarter"],
  ["2012-09-30", "end of September 2012, third quarter"],
  ["2003-12-31", "end of December 2003, fourth quarter"],
])("%s is heard as the %s", (day, words) => {
  expect(formatQuarterEnd(day)).toBe(words);
});

test("a day within a quarter is heard with its quarter", () => {
  expect(formatDayInQuarter("2005-10-31")).toBe("31 October 2005, in the fourth quarter");
  expect(formatDayInQuarter("2012-07-01")).toBe("1 July 2012, in the third quarter");
});

test("what is no day lies in no quarter", () => {
  expect(() => formatQuarterEnd("2005")).toThrow(RangeError);
});
