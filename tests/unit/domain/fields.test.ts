import { describe, expect, test } from "vitest";
import { fraction, quote, slug, text, textOrUnknown } from "@/lib/domain/fields";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("unknown is not an empty text", () => {
  test.for(["", "   ", null, undefined])("%j is read as not known", (given) => {
    expect(textOrUnknown.parse(given)).toBeNull();
    expect(quote.parse(given)).toBeNull();
  });

  test("a text is trimmed and must say something", () => {
    expect(textOrUnknown.parse("  two vCPU ")).toBe("two vCPU");
    expect(text.safeParse("   ").error?.issues[0]?.message).toBe("Enter some text.");
  });
});

describe("fraction", () => {
  test.for([0, 0.65, 1])("takes %d", (level) => expect(fraction.parse(level)).toBe(level));

  test.for([-0.01, 1.01, Number.NaN, "0.5", "", null, true])("refuses %j", (level) => {
    expect(fraction.safeParse(level).success).toBe(false);
  });
});

test("quotes at most fifteen words", () => {
  expect(quote.parse(words(15))).toBe(words(15));
  expect(quote.safeParse(words(16)).error?.issues[0]?.message).toMatch(/^Quote at most 15 words/);
});

describe("slug", () => {
  test.for(["vmware-esx", "esx-2.5", "3com", "a"])("takes %s", (one) =>
    expect(slug.parse(one)).toBe(one),
  );

  test.for(["", "ESX", "a--b", "-a", "a-", "a b", "a/b", "é", "a".repeat(121)])(
    "refuses %j",
    (one) => expect(slug.safeParse(one).success).toBe(false),
  );
});
