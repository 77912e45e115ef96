import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import {
  compareDates,
  earliestDay,
  latestDay,
  onOrBefore,
  partialDate,
  precisionOf,
  spanCovers,
} from "@/lib/domain/partial-date";

const date = (text: string) => partialDate.parse(text);
const day = (text: string) => isoDate.parse(text);

describe("a partial date", () => {
  test.each([
    { text: "2005", precision: "year", first: "2005-01-01", last: "2005-12-31" },
    { text: "2005-10", precision: "month", first: "2005-10-01", last: "2005-10-31" },
    { text: "2004-02", precision: "month", first: "2004-02-01", last: "2004-02-29" }, // leap year
    { text: "1900-02", precision: "month", first: "1900-02-01", last: "1900-02-28" }, // none
    { text: "0099-12", precision: "month", first: "0099-12-01", last: "0099-12-31" },
    { text: "2005-10-31", precision: "day", first: "2005-10-31", last: "2005-10-31" },
  ])("$text could mean $first to $last", ({ text, precision, first, last }) => {
    expect(precisionOf(date(text))).toBe(precision);
    expect(earliestDay(date(text))).toBe(first);
    expect(latestDay(date(text))).toBe(last);
  });

  test.for([
    "",
    "5",
    "2005-13",
    "2005-00",
    "2005-02-30",
    "2005-1",
    "2005-Q1",
    "31/10/2005",
    "2005 ",
  ])("refuses %j and says what to enter", (text) => {
    const { error } = partialDate.safeParse(text);
    expect(error?.issues[0]?.message).toMatch(/^Enter a date as YYYY, YYYY-MM or YYYY-MM-DD/);
  });

  test("sorts by its first possible day, then by its last", () => {
    const sorted = ["2005-11-30", "2005-12-01", "2005-12", "2005-12-02", "2006-01-01", "2006"];
    expect(sorted.toReversed().map(date).toSorted(compareDates)).toEqual(sorted);
  });

  test("counts only once it is surely past", () => {
    expect(onOrBefore(date("2005-10"), day("2005-10-30"))).toBe(false);
    expect(onOrBefore(date("2005-10"), day("2005-10-31"))).toBe(true);
  });
});

describe("spanCovers", () => {
  test.each([
    { from: "2004-01", until: "2005-06", asOf: "2004-01-30", covers: false },
    { from: "2004-01", until: "2005-06", asOf: "2004-01-31", covers: true },
    { from: "2004-01", until: "2005-06", asOf: "2005-06-30", covers: true },
    { from: "2004-01", until: "2005-06", asOf: "2005-07-01", covers: false },
    { from: null, until: "2005", asOf: "1950-01-01", covers: true },
    { from: "2004", until: null, asOf: "2099-01-01", covers: true },
    { from: null, until: null, asOf: "2005-10-31", covers: true },
  ])("$from to $until on $asOf: $covers", ({ from, until, asOf, covers }) => {
    const end = (text: string | null) => (text === null ? null : date(text));
    expect(spanCovers({ from: end(from), until: end(until) }, day(asOf))).toBe(covers);
  });
});
