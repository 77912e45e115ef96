import { describe, expect, test } from "vitest";
import {
  countOf,
  formatFirstShare,
  formatLevel,
  formatPoints,
  formatRange,
  formatRank,
  formatShare,
  formatShareBelow,
  pixel,
  widthOf,
} from "@/lib/format/numbers";

describe("numbers in words", () => {
  test("a share below a mark never reads as if it reached it", () => {
    expect(formatShareBelow(0.798, 0.8)).toBe("under 80%");
    expect(formatShareBelow(0.8, 0.8)).toBe("80%");
    expect(formatShareBelow(0.79, 0.8)).toBe("79%");
  });

  test("points have one decimal, levels two", () => {
    expect(formatPoints(45.83)).toBe("45.8");
    expect(formatPoints(100)).toBe("100.0");
    expect(formatLevel(0.5)).toBe("0.50");
  });

  test.each([
    [0, "0%"],
    [0.004, "under 1%"],
    [0.725, "73%"], // 72.5 rounds up
    [0.996, "over 99%"],
    [1, "100%"],
  ])("a share of %s reads %s: what is not quite all or nothing never looks so", (share, words) => {
    expect(formatShare(share)).toBe(words);
  });

  test("what never comes first says so instead of showing a zero", () => {
    expect(formatFirstShare(0)).toBe("never first");
    expect(formatFirstShare(0.97)).toBe("first in 97% of weightings");
    expect(formatFirstShare(0.001)).toBe("first in under 1% of weightings");
  });

  test("a range is parted by a word, for a dash reads as minus", () => {
    expect(formatRange(45.83, 55.83)).toBe("45.8 to 55.8");
  });

  test("a rank that the draws leave open is a span", () => {
    expect(formatRank({ low: 1, high: 1 })).toBe("1");
    expect(formatRank({ low: 2, high: 4 })).toBe("2 to 4");
  });

  test("one record, many records, thousands in groups", () => {
    expect(countOf(1, "record")).toBe("1 record");
    expect(countOf(0, "record")).toBe("0 records");
    expect(countOf(10_000, "draw")).toBe("10,000 draws");
    expect(countOf(2, "record rests", "records rest")).toBe("2 records rest");
  });

  test("lengths are short enough for a page and finer than a screen", () => {
    expect(pixel(12.3456)).toBe(12.3);
    expect(widthOf(1 / 3)).toBe("33.33%");
  });
});
