import { describe, expect, test } from "vitest";
import { isDue, isLate } from "@/lib/store/backup/due";
import { outlived } from "@/lib/store/backup/retention";

const made = (...days: string[]) => days.map((day) => ({ madeAt: `${day}T09:00:00.000Z` }));
const goingOf = (backups: { madeAt: string }[], keep: number) =>
  outlived(backups, keep).map(({ madeAt }) => madeAt.slice(0, 10));

describe("which backups may go", () => {
  test.each([
    { name: "none of one", days: ["2026-02-01"], keep: 1, going: [] },
    { name: "never the newest, even of none kept", days: ["2026-02-01"], keep: 0, going: [] },
    {
      name: "not the last of a month",
      days: ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02"],
      keep: 1,
      going: ["2026-02-01", "2026-01-30"],
    },
    {
      name: "not the newest of one month",
      days: ["2026-02-01", "2026-02-02", "2026-02-03"],
      keep: 2,
      going: ["2026-02-01"],
    },
  ])("$name", ({ days, keep, going }) => {
    expect(goingOf(made(...days), keep)).toEqual(going);
    expect(goingOf(made(...days.toReversed()), keep)).toEqual(going);
  });

  test("the thirteenth month from the last", () => {
    const months = Array.from({ length: 14 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, "0");
      return `${2025 + Math.floor(index / 12)}-${month}-15`;
    });
    expect(goingOf(made(...months), 1)).toEqual(["2025-02-15", "2025-01-15"]);
  });
});

describe("a backup every six hours", () => {
  const last = "2026-02-01T00:00:00.000Z";
  test.each([
    { at: "2026-02-01T05:54:59.000Z", due: false, late: false },
    { at: "2026-02-01T05:55:00.000Z", due: true, late: false },
    { at: "2026-02-01T12:00:00.000Z", due: true, late: false },
    { at: "2026-02-01T12:00:01.000Z", due: true, late: true },
  ])("last made at midnight, at $at: due $due, late $late", ({ at, due, late }) => {
    expect(isDue(last, 6, new Date(at))).toBe(due);
    expect(isLate(last, 6, new Date(at))).toBe(late);
  });

  test("never made is late", () => {
    expect(isLate(null, 6, new Date(last))).toBe(true);
  });
});
