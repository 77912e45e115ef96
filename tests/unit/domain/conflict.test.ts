import { expect, test } from "vitest";
import { readingsThatCount } from "@/lib/domain/conflict";

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
