import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { supportStateOn } from "@/lib/domain/release-support";
import { inventedRecords } from "@/tests/support/invented-day";

const on = (day: string) => isoDate.parse(day);

function stateOn(day: string, fields: object) {
  const { release } = inventedRecords({ release: [{ releasedOn: "2005-06-20", ...fields }] });
  return supportStateOn(release[0]!, on(day));
}

describe("how a release stands on a day", () => {
  const both = { activeSupportEndsOn: "2007-06-20", supportEndsOn: "2009-06-20" };

  test.each([
    ["2005-06-19", "not-released", both],
    ["2005-06-20", "supported", both],
    ["2007-06-20", "supported", both], // the last day of active support
    ["2007-06-21", "security-only", both],
    ["2009-06-20", "security-only", both], // the last day of all support
    ["2009-06-21", "ended", both],
    ["2008-01-01", "supported", { supportEndsOn: "2009-06-20" }], // one end: no second phase
    ["2006-01-01", "not-known", {}],
    ["2008-01-01", "not-known", { activeSupportEndsOn: "2007-06-20" }], // and what followed?
    ["2006-01-01", "supported", { activeSupportEndsOn: "2007-06-20" }],
    ["2005-07-01", "not-released", { releasedOn: null, announcedOn: "2005" }],
  ])("%s: %s", (day, state, fields) => {
    expect(stateOn(day, fields)).toBe(state);
  });

  test.each([
    ["2015-01-01", "supported"],
    ["2015-12-31", "supported"], // it may still be
    ["2016-01-01", "ended"],
  ])("an end of which only the year 2015 is known holds through the year: %s %s", (day, state) => {
    expect(stateOn(day, { supportEndsOn: "2015" })).toBe(state);
  });
});

describe("an end of support", () => {
  const evidence = (source: string, readOn: string | null = null) => ({
    ...{ id: "e1", source, shows: "It.", credibility: "2", readOn },
    reading: readOn === null ? "cited" : "verified",
  });
  const endsOn = (day: string, pieces: readonly object[]) => {
    const archive = inventedRecords({
      source: [
        { slug: "announcement", publishedOn: "2005-06" },
        { slug: "table", publishedOn: "2008-03-01" },
        { slug: "undated", publishedOn: null },
      ],
      release: [
        {
          ...{ releasedOn: "2005-06-20", activeSupportEndsOn: "2007", supportEndsOn: "2009-06" },
          evidence: pieces,
        },
      ],
    });
    const [release] = archiveAsOf(archive, on(day)).release;
    return [release?.activeSupportEndsOn, release?.supportEndsOn];
  };
  const table = [evidence("table")];

  test.each([
    ["2007-12-30", [null, null]],
    ["2007-12-31", ["2007", null]], // surely reached
    ["2008-02-29", ["2007", null]],
    ["2008-03-01", ["2007", "2009-06"]], // the table is out
  ])("is known once reached, ahead of it once its source is out: %s", (day, ends) => {
    expect(endsOn(day, table)).toEqual(ends);
  });

  test("is reached whatever became of its sources", () => {
    expect(endsOn("2009-06-30", [evidence("undated")])).toEqual(["2007", "2009-06"]);
  });

  test("waits for the youngest source: an older one may speak of the release alone", () => {
    const both = [evidence("announcement"), { ...evidence("table"), id: "e2" }];
    expect(endsOn("2007-12-01", both)).toEqual([null, null]);
    expect(endsOn("2005-06-30", [evidence("announcement")])).toEqual(["2007", "2009-06"]);
  });

  test("in a source without a day is public from the day it was read", () => {
    const read = [evidence("undated", "2006-02-03")];
    expect(endsOn("2006-02-02", read)).toEqual([null, null]);
    expect(endsOn("2006-02-03", read)).toEqual(["2007", "2009-06"]);
    expect(endsOn("2008-12-31", [evidence("undated")])).toEqual(["2007", null]);
  });
});
