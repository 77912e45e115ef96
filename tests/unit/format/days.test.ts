import { describe, expect, test } from "vitest";
import {
  formatDay,
  formatDayInFull,
  formatDayOrUnknown,
  formatDue,
  formatLateness,
} from "@/lib/format/days";

describe("days in words", () => {
  test.each([
    ["2005-10-31", "31 Oct 2005", "31 October 2005"],
    ["2005-05-02", "2 May 2005", "2 May 2005"],
    ["2005-10", "Oct 2005", "October 2005"],
    ["2005", "2005", "2005"],
  ])("%s is never more precise than it is known", (date, short, full) => {
    expect(formatDay(date)).toBe(short);
    expect(formatDayInFull(date)).toBe(full);
  });

  test("text that is no date is left as it is", () => {
    expect(formatDay("no end on record")).toBe("no end on record");
  });

  test("an unknown day says so", () => {
    expect(formatDayOrUnknown(null)).toBe("not known");
  });

  test("a due day that the source did not give is marked as assumed", () => {
    expect(formatDue({ from: null, until: "2005-12-31", assumed: true })).toBe(
      "31 Dec 2005, assumed",
    );
    expect(formatDue({ from: null, until: "2005-12", assumed: false })).toBe("Dec 2005");
    expect(formatDue({ from: null, until: null, assumed: false })).toBe("open-ended");
    expect(formatDue({ from: "2006", until: null, assumed: false })).toBe("from 2006");
  });

  test("early and late are words, not signs", () => {
    expect(formatLateness(178)).toBe("178 days late");
    expect(formatLateness(-1)).toBe("1 day early");
    expect(formatLateness(0)).toBe("on the day");
  });
});
