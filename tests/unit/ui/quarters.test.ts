import { expect, test } from "vitest";
import { heardOf, readOf, wordOf } from "@/components/ui/time/quarters";

const quarters = {
  ends: ["2026-06-30", "2026-09-30", "2026-12-31"],
  asOf: "2026-08-15",
  place: { at: 1, ends: false },
};

test("the last quarter leads to today, whichever day that is", () => {
  expect([0, 1, 2].map((at) => wordOf(quarters, at))).toEqual([
    "2026-06-30",
    "2026-09-30",
    "today",
  ]);
});

test.each([
  { place: { at: 1, ends: false }, read: "15 August 2026", heard: /^15 August 2026, in the third/ },
  { place: { at: 1, ends: true }, read: "30 September 2026", heard: /^end of September 2026/ },
  { place: { at: 2, ends: true }, read: "today", heard: /^today$/ },
])("$read is read and heard", ({ place, read, heard }) => {
  expect(readOf(quarters, place)).toBe(read);
  expect(heardOf(quarters, place)).toMatch(heard);
});
