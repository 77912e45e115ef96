import { describe, expect, test } from "vitest";
import { readingsKnown, readingsThatCount } from "@/lib/domain/conflict";

const reading = (name: string, conflictGroup: string | null, preferred: boolean) => ({
  ...{ name, conflictGroup, preferred },
});

test.each([
  {
    says: "of readings that disagree the preferred one counts",
    readings: [reading("a", "g", true), reading("b", "g", false)],
    count: ["a"],
  },
  {
    says: "all of them count while the preferred one was not yet public",
    readings: [reading("a", "g", false), reading("b", "g", false)],
    count: ["a", "b"],
  },
  {
    says: "what disagrees with nothing counts, whatever is preferred elsewhere",
    readings: [reading("a", null, false), reading("b", null, true), reading("c", "h", false)],
    count: ["a", "b", "c"],
  },
])("$says", ({ readings, count }) => {
  expect(readingsThatCount(readings).map(({ name }) => name)).toEqual(count);
});

describe("readings as they stood while only these were public", () => {
  const read = (name: string, conflictGroup: string | null, preferred: boolean) => ({
    ...reading(name, conflictGroup, preferred),
    preferredReason: conflictGroup === null ? null : "The list of 2026 says more.",
  });

  test("one that nothing disagrees with yet is no conflict, and no reason tells of one", () => {
    expect(readingsKnown([read("a", "g", false)])).toEqual([read("a", null, true)]);
  });

  test("where the preferred one is still to come, none of the others is set back", () => {
    const undecided = { preferred: true, preferredReason: null };
    expect(readingsKnown([read("a", "g", false), read("b", "g", false)])).toEqual([
      { ...read("a", "g", false), ...undecided },
      { ...read("b", "g", false), ...undecided },
    ]);
  });

  test("those settled among themselves, and all without a conflict, stay what they are", () => {
    const records = [read("a", "g", true), read("b", "g", false), read("c", null, true)];
    readingsKnown(records).forEach((record, at) => {
      expect(record).toBe(records[at]);
    });
  });
});
