import { describe, expect, test } from "vitest";
import {
  formatDay,
  formatDayInFull,
  formatDayOrUnknown,
  formatDue,
  formatDuePeriod,
  formatLateness,
  formatLatenessSoFar,
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
    expect(formatLateness(2373)).toBe("2,373 days late");
  });

  test("what is still open is late by at least so much", () => {
    expect(formatLatenessSoFar(3, true)).toBe("at least 3 days late");
    expect(formatLatenessSoFar(3, false)).toBe("3 days late");
  });

  test("a due period says where it begins, unless that is its end", () => {
    expect(formatDuePeriod({ from: "2006-01-01", until: "2006-04-30" })).toBe(
      "1 Jan 2006 to 30 Apr 2006",
    );
    expect(formatDuePeriod({ from: "2006", until: "2006" })).toBe("by 2006");
    expect(formatDuePeriod({ from: null, until: "2005-12" })).toBe("by Dec 2005");
    expect(formatDuePeriod({ from: null, until: null })).toBe("open-ended");
  });
});
