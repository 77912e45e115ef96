import { describe, expect, test } from "vitest";
import { recordSchemas } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { partialDate } from "@/lib/domain/partial-date";
import { archiveAsOf, publicFrom, toldLater } from "@/lib/domain/public-on";
import { noLines, recordsOf } from "@/lib/store/archive-file/lines";
import { inventedLines } from "@/tests/support/invented-archive";

const lines = inventedLines();
const release = (fields: object) =>
  recordSchemas.release.parse({ ...lines.release[0]!, ...fields });
const outcome = (fields: object) =>
  recordSchemas.outcome.parse({ ...lines.outcome[0]!, ...fields });
const vendor = (fields: object) => recordSchemas.vendor.parse({ ...lines.vendor[0]!, ...fields });

describe("publicFrom", () => {
  test.each([
    { why: "released", fields: { announcedOn: null }, day: "2004-12-01" },
    { why: "announced first", fields: { releasedOn: "2004-12-01" }, day: "2004-11-30" },
    { why: "announced after it", fields: { releasedOn: "2004-10-02" }, day: "2004-10-02" },
    { why: "announced only", fields: { releasedOn: null }, day: "2004-11-30" }, // 2004-11
    {
      why: "overridden",
      fields: { publicOn: "2005", publicOnReason: "Found out later." },
      day: "2005-12-31",
    },
  ])("a release that was $why: $day", ({ fields, day }) => {
    expect(publicFrom("release", release(fields))).toBe(day);
  });

  test.each([
    { verdict: "kept", day: "2006-07-10" }, // settled by the act
    { verdict: "late", day: "2006-07-10" },
    { verdict: "dropped", day: "2006-07-11" }, // known once somebody said so
    { verdict: "partial", day: "2006-07-11" },
  ])("a promise $verdict: $day", ({ verdict, day }) => {
    expect(publicFrom("outcome", outcome({ verdict }))).toBe(day);
  });

  test("what has no date was always public", () => {
    expect(publicFrom("vendor", vendor({ foundedOn: null }))).toBe("1900-01-01");
  });
});

test("archiveAsOf shows a record from the day it surely was public, and every source", () => {
  const of = <R>(records: R[]) => records.map((record, line) => ({ line, record }));
  const archive = recordsOf({
    ...noLines(),
    price: of(lines.price.map((line) => recordSchemas.price.parse(line))),
    source: of(lines.source.map((line) => recordSchemas.source.parse(line))),
  });
  const prices = (day: string) =>
    archiveAsOf(archive, isoDate.parse(day)).price.map(({ slug }) => slug);

  expect(prices("2005-06-29")).toEqual([]);
  expect(prices("2005-06-30")).toEqual(["southwind-desk-relation"]); // from 2005-06
  expect(prices("2005-12-31")).toEqual(["northwind-hv-2005", "southwind-desk-relation"]);
  expect(archiveAsOf(archive, isoDate.parse("1950-01-01")).source).toHaveLength(2);
});

test.each([
  { publishedOn: "2005-10", later: true },
  { publishedOn: "2005-10-20", later: false },
  { publishedOn: null, later: false },
])("evidence of $publishedOn on a record of 2005-10-20 is told later: $later", (row) => {
  const published = row.publishedOn === null ? null : partialDate.parse(row.publishedOn);
  expect(toldLater(published, isoDate.parse("2005-10-20"))).toBe(row.later);
});
