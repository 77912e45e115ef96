import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { quarterEnd, quarterEnds, quarterName } from "@/lib/domain/quarter";

const day = (text: string) => isoDate.parse(text);

describe("a quarter", () => {
  test.each([
    { on: "2003-01-01", ends: "2003-03-31", name: "Q1 2003" },
    { on: "2003-03-31", ends: "2003-03-31", name: "Q1 2003" },
    { on: "2003-04-01", ends: "2003-06-30", name: "Q2 2003" },
    { on: "2012-08-15", ends: "2012-09-30", name: "Q3 2012" },
    { on: "2012-10-01", ends: "2012-12-31", name: "Q4 2012" },
    { on: "2012-12-31", ends: "2012-12-31", name: "Q4 2012" },
    { on: "0099-02-28", ends: "0099-03-31", name: "Q1 0099" },
  ])("$on lies in $name, which ends on $ends", ({ on, ends, name }) => {
    expect(quarterEnd(day(on))).toBe(ends);
    expect(quarterName(day(on))).toBe(name);
  });
});

describe("quarters from one day to another", () => {
  test("each stands with its last day, the last one cut off", () => {
    expect(quarterEnds(day("2003-11-05"), day("2004-08-10"))).toEqual([
      "2003-12-31",
      "2004-03-31",
      "2004-06-30",
      "2004-08-10",
    ]);
  });

  test("a last day that ends its quarter stands as it is", () => {
    expect(quarterEnds(day("2005-09-30"), day("2005-12-31"))).toEqual(["2005-09-30", "2005-12-31"]);
  });

  test("within one quarter there is one day, the last", () => {
    expect(quarterEnds(day("2026-10-01"), day("2026-11-24"))).toEqual(["2026-11-24"]);
  });

  test("from 2003 to the end of 2026 there are 24 years of four", () => {
    const ends = quarterEnds(day("2003-01-01"), day("2026-12-31"));
    expect(ends).toHaveLength(96); // 24 × 4
    expect(ends.at(0)).toBe("2003-03-31");
    expect(ends.toSorted()).toEqual(ends);
  });

  test("there are none backwards", () => {
    expect(quarterEnds(day("2005-10-31"), day("2005-10-30"))).toEqual([]);
  });
});
