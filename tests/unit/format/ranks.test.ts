import { expect, test } from "vitest";
import { coinTossWords, rankInWords, rankWithRange, tieWords } from "@/lib/format/ranks";

test("a rank stands with its range, unless it never moves", () => {
  expect(rankWithRange({ median: 2, low: 1, high: 4 })).toBe("2 (1 to 4)");
  expect(rankWithRange({ median: 1, low: 1, high: 1 })).toBe("1");
});

test.each([
  ["a coin toss", { median: 1, low: 1, high: 2 }, 2],
  ["a coin toss", { median: 3, low: 2, high: 5 }, 7],
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

test("a table says of a rank all that makes it doubtful", () => {
  const rank = { median: 2, low: 1, high: 4 };
  expect(rankInWords(rank, ["A", "B"], 5)).toBe("2 (1 to 4), tie: A, B, a coin toss");
  expect(rankInWords(rank, ["A"], 12)).toBe("2 (1 to 4)");
});
