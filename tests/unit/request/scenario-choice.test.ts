import { expect, test } from "vitest";
import { readScenarioChoice } from "@/lib/request/scenario-choice";

test("changes stand in the order of the address, and one vendor may be named to press against", () => {
  expect(readScenarioChoice(["against:southwind", "merge:a:b", "kept:x"])).toEqual({
    against: "southwind",
    changes: [
      { kind: "merge", vendor: "a", into: "b" },
      { kind: "kept", promise: "x" },
    ],
    problems: [],
  });
});

test("no words suppose nothing", () => {
  expect(readScenarioChoice([])).toEqual({ against: null, changes: [], problems: [] });
});

test("the same twice counts once, and is named", () => {
  const { changes, problems } = readScenarioChoice(["kept:x", "kept:x"]);
  expect(changes).toHaveLength(1);
  expect(problems).toEqual(["“kept:x” stands twice and counts once."]);
});

test("of two that contradict each other the first counts, and the way to the other is told", () => {
  const { changes, problems } = readScenarioChoice(["kept:x", "dropped:x"]);
  expect(changes).toEqual([{ kind: "kept", promise: "x" }]);
  expect(problems).toEqual([
    "“dropped:x” is about the same thing as “kept:x”, which stands first and counts. Take that out to suppose the other.",
  ]);
});

test("the thirteenth is left out, and a thousand words are answered in a few", () => {
  const words = Array.from({ length: 1000 }, (_, at) => `kept:promise-${at}`);
  const { changes, problems } = readScenarioChoice(words);
  expect(changes).toHaveLength(12);
  expect(problems[0]).toContain("At most 12 changes: “kept:promise-12” is left out.");
  expect(problems).toHaveLength(7);
  expect(problems.at(-1)).toBe("982 more words of the address were left out likewise.");
});

test("a word that says nothing is answered with how to write it", () => {
  const { problems } = readScenarioChoice(["price:hv:cheap", "😀", "x".repeat(500)]);
  expect(problems[0]).toContain("Write it as price:PRODUCT:AMOUNT");
  expect(problems[1]).toContain("kept:PROMISE, late:PROMISE:YYYY-MM-DD");
  expect(problems[2]?.length).toBeLessThan(400);
});

test.each([["against:"], ["against:A B"], ["against:a", "against:b"]])(
  "%s names no one vendor",
  (...words) => {
    expect(readScenarioChoice(words).problems).toEqual([
      "Name one vendor after “against:”, for example against:vmware.",
    ]);
  },
);
