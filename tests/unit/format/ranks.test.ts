import { expect, test } from "vitest";
import { coinTossWords, rankWithRange, tieWords } from "@/lib/format/ranks";

test("a rank stands with its range, unless it never moves", () => {
  expect(rankWithRange({ median: 2, low: 1, high: 4 })).toBe("2 (1 to 4)");
  expect(rankWithRange({ median: 1, low: 1, high: 1 })).toBe("1");
});

test.each([
  ["a coin toss: anywhere from 1 to 2 of 2", { median: 1, low: 1, high: 2 }, 2],
  ["a coin toss: anywhere from 2 to 5 of 7", { median: 3, low: 2, high: 5 }, 7],
  ["", { median: 3, low: 2, high: 4 }, 6], // half of the places, not more
  ["", { median: 1, low: 1, high: 1 }, 1],
])("“%s” is said of %o among %i", (says, rank, places) => {
  expect(coinTossWords(rank, places)).toBe(says);
});

test("up to three that tie are named, more are counted", () => {
  expect(tieWords(["A"])).toBe("");
  expect(tieWords(["A", "B", "C"])).toBe("tie: A, B, C");
  expect(tieWords(["A", "B", "C", "D"])).toBe("tie of 4");
});
