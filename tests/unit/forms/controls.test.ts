import { describe, expect, test } from "vitest";
import { mergeRows } from "@/components/forms/record/merge-rows";
import { dateInWords } from "@/components/forms/record/date-control";
import { quoteCount } from "@/components/forms/record/quote-control";
import { wordCount } from "@/lib/domain/fields";
import { mergeFields } from "@/lib/domain/merge-fields";

test.each([
  { typed: "2005", heard: "Some day in 2005" },
  { typed: "2005-12", heard: "Some day in December 2005" },
  { typed: " 2005-12-05 ", heard: "5 December 2005" },
  { typed: "", heard: "" },
  { typed: "05/12/2005", heard: "Not a date yet." },
  { typed: "2005-13", heard: "Not a date yet." },
])('a date typed as "$typed" is heard as "$heard"', ({ typed, heard }) => {
  expect(dateInWords(typed)).toBe(heard);
});

test.each([
  { text: "", words: 0, says: "0 of 15 words" },
  { text: "  Xen still\nstruggles to  support Windows ", words: 6, says: "6 of 15 words" },
  { text: "a ".repeat(15), words: 15, says: "15 of 15 words" },
  { text: "a ".repeat(17), words: 17, says: "17 of 15 words: take 2 away" },
])("$words words are counted as such", ({ text, words, says }) => {
  expect(wordCount(text)).toBe(words);
  expect(quoteCount(wordCount(text))).toBe(says);
});

describe("mergeRows", () => {
  const base = { level: "partial", limit: null, note: "Boots." };
  const theirs = { ...base, level: "supported", limit: "2 vCPU" };
  const mine = { ...base, level: "not-supported", note: "Boots only on VT." };
  const clash = { version: 3, base, theirs, mine };
  const rows = mergeRows(clash, mergeFields(base, theirs, mine).conflicts);

  test("what both changed comes first and is to be decided", () => {
    expect(rows[0]).toEqual({
      ...{ path: "level", label: "Level", base: "partial", changedBy: "both" },
      ...{ theirs: "supported", mine: "not-supported" },
    });
  });

  test("what one of the two changed is told as theirs or mine", () => {
    expect(rows.slice(1).map(({ path, changedBy }) => ({ path, changedBy }))).toEqual([
      { path: "limit", changedBy: "theirs" },
      { path: "note", changedBy: "mine" },
    ]);
  });
});
