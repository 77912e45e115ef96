import { describe, expect, test } from "vitest";
import { addMonths, isoDate } from "@/lib/domain/iso-date";

describe("months after a day", () => {
  test.each([
    ["2026-11-23", 18, "2028-05-23"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-01-15", 0, "2026-01-15"],
  ])("%s and %i months", (day, months, expected) => {
    expect(addMonths(isoDate.parse(day), months)).toBe(expected);
  });
});
