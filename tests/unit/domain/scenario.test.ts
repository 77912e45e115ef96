import { describe, expect, test } from "vitest";
import { changeWord, readChange, subjectOf } from "@/lib/domain/scenario";

describe("a change is one word of an address", () => {
  test.each([
    ["kept:northwind-migration", { kind: "kept", promise: "northwind-migration" }],
    ["dropped:northwind-migration", { kind: "dropped", promise: "northwind-migration" }],
    ["late:migration:2007-03-31", { kind: "late", promise: "migration", on: "2007-03-31" }],
    ["price:hv-2.5:199.5", { kind: "price", product: "hv-2.5", amount: 199.5 }],
    ["price:hv:0", { kind: "price", product: "hv", amount: 0 }],
    [
      "withdraw:market-figure:northwind-customers",
      { kind: "withdraw", record: { kind: "market-figure", slug: "northwind-customers" } },
    ],
    ["merge:southwind:northwind", { kind: "merge", vendor: "southwind", into: "northwind" }],
    ["spin-off:northwind:hv+desk", { kind: "spin-off", vendor: "northwind", products: ["hv", "desk"] }], // prettier-ignore
  ])("%s", (word, change) => {
    const read = readChange(word);
    expect(read).toEqual(change);
    expect(read && changeWord(read)).toBe(word);
  });

  test.each([
    ["", "nothing"],
    ["kept", "no promise"],
    ["kept:", "an empty name"],
    ["kept:a:b", "a word too many"],
    ["KEPT:a", "another spelling"],
    ["kept:<script>", "no name"],
    ["late:a", "no day"],
    ["late:a:2007-02-30", "a day that is none"],
    ["price:hv:-1", "below nothing"],
    ["price:hv:1e9", "no plain digits"],
    ["price:hv:01", "a second way to write 1"],
    ["price:hv:99999999", "more than any price"],
    ["price:hv:NaN", "no number"],
    ["withdraw:vendor:northwind", "what all else hangs on"],
    ["withdraw:source:almanac", "what all else rests on"],
    ["withdraw:__proto__:x", "no kind"],
    ["merge:a", "one vendor alone"],
    ["spin-off:a:", "no product"],
    ["spin-off:a:hv+hv", "the same product twice"],
  ])("“%s” says no change: %s", (word) => {
    expect(readChange(word)).toBeNull();
  });

  test("two verdicts on one promise are about the same thing, two promises are not", () => {
    const about = (word: string) => {
      const change = readChange(word);
      return change && subjectOf(change);
    };
    expect(about("kept:a")).toBe(about("dropped:a"));
    expect(about("kept:a")).toBe(about("withdraw:promise:a"));
    expect(about("kept:a")).not.toBe(about("kept:b"));
    expect(about("merge:a:b")).toBe(about("merge:a:c"));
  });
});
