import { describe, expect, test } from "vitest";
import { instantWord, knownSuffix, readInstant, splitWord } from "@/lib/domain/instant";
import { isoDate } from "@/lib/domain/iso-date";
import { momentOf, onDay, partsOfMoment } from "@/lib/domain/moment";

const asOf = isoDate.parse("2005-10-31");

describe("a moment", () => {
  test.each([
    { knownAt: null, word: "2005-10-31" },
    { knownAt: "2026-11-24T10:00:00.000Z", word: "2005-10-31~2026-11-24T1000Z" },
    { knownAt: "2026-11-24T10:00:12.000Z", word: "2005-10-31~2026-11-24T100012.000Z" },
    { knownAt: "2026-11-24T10:00:00.007Z", word: "2005-10-31~2026-11-24T100000.007Z" },
  ])("$word is written and read as the same", ({ knownAt, word }) => {
    const moment = momentOf({ asOf, knownAt });
    expect(moment).toBe(word);
    expect(partsOfMoment(moment)).toEqual({ asOf, knownAt });
    expect(encodeURIComponent(moment)).toBe(word);
  });

  test("keeps its archive on another day", () => {
    const moment = momentOf({ asOf, knownAt: "2026-11-24T10:00:00.000Z" });
    expect(onDay(moment, isoDate.parse("2006-01-01"))).toBe("2006-01-01~2026-11-24T1000Z");
    expect(onDay(asOf, isoDate.parse("2006-01-01"))).toBe("2006-01-01");
  });
});

describe("an instant in an address", () => {
  test.each([
    ["2026-11-24T1000Z", "2026-11-24T10:00:00.000Z"],
    ["2026-11-24T10:00Z", "2026-11-24T10:00:00.000Z"],
    ["2026-11-24T10:00:12Z", "2026-11-24T10:00:12.000Z"],
    ["2026-11-24T100012.345Z", "2026-11-24T10:00:12.345Z"],
    ["2026-11-31T1000Z", null],
    ["2026-11-24T2500Z", null],
    ["2026-11-24T1000", null],
    ["2026-11-24", null],
    ["", null],
  ])("%j is %s", (word, instant) => {
    expect(readInstant(word)).toBe(instant);
    if (instant !== null) expect(readInstant(instantWord(instant))).toBe(instant);
  });

  test("follows the day, or is not there", () => {
    expect(splitWord("today~2026-11-24T1000Z")).toEqual({ day: "today", known: "2026-11-24T1000Z" }); // prettier-ignore
    expect(splitWord("today")).toEqual({ day: "today", known: null });
    expect([knownSuffix(null), knownSuffix("2026-11-24T10:00:00.000Z")]).toEqual(["", "~2026-11-24T1000Z"]); // prettier-ignore
  });
});
