import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { restingOn } from "@/lib/reports/market/resting-on";
import { inventedRecords } from "@/tests/support/invented-day";

const piece = (id: string, source: string, reading = "cited") => ({
  ...{ id, source, shows: "Says so.", credibility: "2", reading },
  ...(reading === "verified" ? { readOn: "2026-01-15" } : {}),
});
const records = inventedRecords({
  source: [
    { slug: "almanac", publishedOn: "2005" },
    { slug: "chronicle", publishedOn: "2008-06" },
    { slug: "undated" },
  ],
  event: [
    {
      slug: "deal",
      happenedOn: "2005-06-10",
      evidence: [piece("e1", "almanac"), piece("e2", "chronicle"), piece("e3", "undated")],
    },
    { slug: "read", evidence: [piece("e1", "almanac", "verified"), piece("e2", "almanac")] },
    { slug: "stray", happenedOn: "2006-01-01", evidence: [piece("e1", "elsewhere")] },
  ],
});
const { citations, frame } = dayArchive(records, isoDate.parse("2006-01-01"));
const event = (slug: string) => citations.citeRef({ kind: "event", slug });

describe("a cited record", () => {
  test("marks what was written after the day it became public as told later", () => {
    expect(event("deal")?.evidence.map(({ id, toldLater }) => [id, toldLater])).toEqual([
      ["event/deal/e1", true], // a year that ended after June
      ["event/deal/e2", true],
      ["event/deal/e3", false], // nobody knows
    ]);
    expect(event("read")?.evidence[0]?.toldLater).toBe(true);
  });

  test("is not yet verified while none of its sources was read", () => {
    expect(event("deal")?.notYetVerified).toBe(true);
    expect(event("read")?.notYetVerified).toBe(false);
  });

  test("has a source nobody described stand for itself, at F", () => {
    expect(event("stray")?.evidence[0]).toMatchObject({
      ...{ source: { slug: "elsewhere", title: "elsewhere" }, toldLater: false },
      grade: { reliability: "F", credibility: "2" },
    });
  });

  test("is nothing where the record was not public", () => {
    const dayBefore = dayArchive(records, isoDate.parse("2005-12-31")).citations;
    expect(dayBefore.citeRef({ kind: "event", slug: "stray" })).toBeNull();
    expect(dayBefore.citeAll([{ kind: "event", slug: "stray" }])).toEqual([]);
  });
});

test("a record rests on each of its sources once", () => {
  const counts = restingOn(["deal", "read"].flatMap((slug) => event(slug) ?? []));
  expect(Object.fromEntries(counts)).toEqual({ almanac: 2, chronicle: 1, undated: 1 });
});

test("the frame counts records without the library, and the sources they rest on", () => {
  expect(frame).toMatchObject({ records: 3, sources: 4 });
});
