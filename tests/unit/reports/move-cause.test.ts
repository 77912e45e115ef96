import { expect, test } from "vitest";
import { causeOfMove, type AxisReading } from "@/lib/reports/history/move-cause";
import { moveWords } from "@/lib/reports/history/move-words";

const reading = (said: Partial<AxisReading>): AxisReading => ({
  ...{ points: 40, low: 30, high: 60, confidence: 0.5, known: ["ecosystem"], readings: "a 1" },
  ...said,
});
const before = reading({});

test.each([
  ["the same readings, older", { points: 39 }, "ageing"],
  ["a new reading, as much known", { points: 45, readings: "a 1|b 1" }, "market"],
  ["a criterion newly answered", { points: 45, known: ["ecosystem", "roadmap"] }, "coverage"],
  ["a criterion that fell silent", { points: 35, known: [] }, "coverage"],
  ["a twentieth of the axis more known", { points: 45, confidence: 0.55 }, "coverage"],
  ["less than that", { points: 45, confidence: 0.54, readings: "b 1" }, "market"],
] satisfies [string, Partial<AxisReading>, string][])("%s", (_, after, kind) => {
  expect(causeOfMove(before, reading(after))?.kind).toBe(kind);
});

test("a step nobody can see has no cause, whatever became known", () => {
  expect(causeOfMove(before, reading({ points: 40.09, known: [] }))).toBeNull();
});

test("the words say what became known", () => {
  const cause = causeOfMove(
    before,
    reading({ points: 45.25, confidence: 0.6, known: ["ecosystem", "roadmap", "installed-base"] }),
  );
  expect(cause && moveWords(cause)).toBe(
    "+5.3: more became known: 2 criteria newly answered (roadmap and installed base)",
  );
});
