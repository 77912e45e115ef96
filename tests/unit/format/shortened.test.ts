import { describe, expect, test } from "vitest";
import { shortened } from "@/lib/format/shortened";

describe("words for a line of fixed length", () => {
  test.each([
    ["Support ends in May", 19, "Support ends in May"],
    ["Support ends in May", 18, "Support ends in…"],
    ["Live migration, snapshots", 18, "Live migration…"],
    ["https://example.org/a-long-address", 20, "https://example.org…"],
  ])("%s in %i letters", (text, letters, expected) => {
    expect(shortened(text, letters)).toBe(expected);
  });

  test("never grow longer than asked for", () => {
    const text = "Microsoft presses most by capability and scale";
    for (let letters = 8; letters < text.length; letters += 1) {
      expect(shortened(text, letters).length).toBeLessThanOrEqual(letters);
    }
  });
});
