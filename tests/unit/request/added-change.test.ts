import { describe, expect, test } from "vitest";
import { readChange } from "@/lib/domain/scenario";
import { withAdded } from "@/lib/request/added-change";

const added = (given: Record<string, string>) => withAdded(new URLSearchParams(given));

describe("what a form of a scenario adds to its address", () => {
  test.each([
    { given: { add: "promise", verdict: "kept", promise: "p" }, word: "kept:p" },
    { given: { add: "promise", verdict: "dropped", promise: "p" }, word: "dropped:p" },
    {
      given: { add: "promise", verdict: "late", promise: "p", on: "2007-01-31" },
      word: "late:p:2007-01-31",
    },
    { given: { add: "price", product: "hv", amount: " 199,5 " }, word: "price:hv:199.5" },
    { given: { add: "merge", vendor: "a", into: "b" }, word: "merge:a:b" },
    { given: { add: "spin-off", vendor: "a", product: "x", second: "" }, word: "spin-off:a:x" },
    { given: { add: "spin-off", vendor: "a", product: "x", second: "y" }, word: "spin-off:a:x+y" },
    { given: { add: "withdraw", record: "price/p-1" }, word: "withdraw:price:p-1" },
    { given: { add: "withdraw", record: "price:p-1" }, word: "withdraw:price:p-1" },
    {
      given: { add: "withdraw", record: "https://a.example/2005-10-31/records/price/p-1/?q=1#e1" },
      word: "withdraw:price:p-1",
    },
  ])("$given says $word", ({ given, word }) => {
    expect(added(given)).toEqual([word]);
    expect(readChange(word)).not.toBeNull();
  });

  test("comes after the words the address had, in their order", () => {
    const words = "against:vmware/kept:a/merge:b:c";
    expect(added({ words, add: "promise", verdict: "kept", promise: "d" })).toEqual([
      ...["against:vmware", "kept:a", "merge:b:c", "kept:d"],
    ]);
  });

  test("a vendor to press against takes the place of the one before, and stands first", () => {
    expect(added({ words: "kept:a/against:vmware", add: "against", against: "citrix" })).toEqual([
      ...["against:citrix", "kept:a"],
    ]);
  });

  test("what says no record stays as it was typed, so that the page can say so", () => {
    expect(added({ add: "withdraw", record: "that one" })).toEqual(["withdraw:that one"]);
  });

  test.each([
    { typed: "x".repeat(60_000) },
    { typed: "é".repeat(300) },
    { typed: "😀".repeat(300) },
  ])("a word is cut to what an address bears, between letters: $#", ({ typed }) => {
    const [word = ""] = added({ add: "withdraw", record: typed });
    const written = encodeURIComponent(word).length;
    expect(written).toBeLessThanOrEqual(200);
    expect(written).toBeGreaterThan(185);
  });

  test("words that an address has no room for are left out, so that it still leads somewhere", () => {
    const words = Array.from({ length: 30 }, (_, at) => `kept:${"p".repeat(100)}-${at}`);
    const all = added({ words: words.join("/"), add: "promise", verdict: "kept", promise: "d" });
    expect(all.slice(0, 12)).toEqual(words.slice(0, 12));
    expect(all.join("/").length).toBeLessThan(1_800);
    expect(all.at(-1)).toBe("kept:d");
  });

  test("no more than thirty words are read, and no word is longer than 200 letters", () => {
    const words = Array.from({ length: 1000 }, (_, at) => `kept:p-${at}`).join("/");
    const all = added({ words, add: "promise", verdict: "kept", promise: "x".repeat(60_000) });
    expect(all).toHaveLength(31);
    expect(all[29]).toBe("kept:p-29");
    expect(encodeURIComponent(all[30] ?? "")).toHaveLength(200);
  });

  test("a form without a word asks for a vendor that is none", () => {
    expect(added({})).toEqual(["against:"]);
  });
});
