import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { recordSheetOf } from "@/lib/reports/record/record-sheet";
import { inventedRecords } from "@/tests/support/invented-day";

const records = inventedRecords({
  vendor: [{ slug: "northwind" }],
  promise: [
    { slug: "late", dueUntil: "2005-05-31" },
    { slug: "other", dueUntil: "2005-05-31" },
  ],
  forecast: [{ slug: "it-comes" }],
  outcome: [
    { slug: "it-was-late", of: "late", verdict: "late", settledOn: "2005-07-10" },
    { slug: "it-came", ofKind: "forecast", of: "it-comes", verdict: "kept" },
  ],
});
const became = (kind: "promise" | "forecast" | "vendor", slug: string, day = "2006-01-01") =>
  recordSheetOf(dayArchive(records, isoDate.parse(day)), kind, slug)?.became;

describe("what became of it, on the page of a record", () => {
  test("a promise stands as the clock says, with the record of its outcome", () => {
    const found = became("promise", "late");
    expect(found?.promise).toMatchObject({ standing: "late", settledOn: "2005-07-10" });
    expect(found?.outcomes.map(({ slug }) => slug)).toEqual(["it-was-late"]);
  });

  test("an outcome that is not public yet is not told", () => {
    const found = became("promise", "late", "2005-07-09");
    expect(found?.promise?.standing).toBe("overdue");
    expect(found?.outcomes).toEqual([]);
  });

  test("a forecast has its outcome and no standing", () => {
    const found = became("forecast", "it-comes");
    expect(found?.promise).toBeNull();
    expect(found?.outcomes.map(({ slug }) => slug)).toEqual(["it-came"]);
  });

  test("no other record has any", () => {
    expect(became("vendor", "northwind")).toBeNull();
  });
});
