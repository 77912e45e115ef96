import fc from "fast-check";
import { expect, test } from "vitest";
import { slipsBetween } from "@/lib/domain/near-word";
import { lettersApart, lettersOf } from "@/lib/reports/search/vocabulary";

const word = fc.string({ unit: fc.constantFrom(..."abcdef09é"), minLength: 1, maxLength: 9 });

test("words are never further apart by their letters than by their slips", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(lettersApart(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(slipsBetween(a, b, 9));
    }),
  );
});

test("words of quite other letters are told apart at once", () => {
  expect(lettersApart(lettersOf("nutanix"), lettersOf("server"))).toBe(6);
});
