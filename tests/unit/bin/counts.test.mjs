import { describe, expect, test } from "vitest";
import { inWords, playwrightCounts, total, vitestCounts } from "../../../bin/counts.mjs";

describe("Vitest's report", () => {
  const file = (status, ...tests) => ({
    status,
    assertionResults: tests.map((s) => ({ status: s })),
  });
  const report = (passed, failed, ...testResults) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  });

  test.each([
    { name: "all passed", given: report(2, 0, file("passed", "passed")), code: 0, want: [2, 0] },
    { name: "one failed", given: report(1, 1, file("failed", "failed")), code: 1, want: [1, 1] },
    {
      name: "a file that would not load",
      given: report(1, 0, file("failed")),
      code: 1,
      want: [1, 1],
    },
    { name: "a bad end after good tests", given: report(3, 0), code: 1, want: [3, 1] },
    { name: "no report", given: null, code: 0, want: [0, 1] },
  ])("$name", ({ given, code, want: [passed, failed] }) => {
    expect(vitestCounts(given, code)).toEqual({ passed, failed });
  });
});

describe("Playwright's report", () => {
  const report = (expected, unexpected, flaky, errors) => ({
    stats: { expected, unexpected, flaky, skipped: 5 },
    errors: Array.from({ length: errors }, () => ({})),
  });

  test.each([
    { name: "all passed", given: report(7, 0, 0, 0), code: 0, want: [7, 0] },
    {
      name: "failed, flaky and broken all count",
      given: report(7, 2, 1, 1),
      code: 1,
      want: [7, 4],
    },
    { name: "a bad end after good tests", given: report(7, 0, 0, 0), code: 1, want: [7, 1] },
    { name: "no report", given: null, code: 0, want: [0, 1] },
  ])("$name", ({ given, code, want: [passed, failed] }) => {
    expect(playwrightCounts(given, code)).toEqual({ passed, failed });
  });
});

test("the verdict is the sum, in the words the pipeline reads", () => {
  const verdict = total([
    { passed: 1, failed: 0 },
    { passed: 41, failed: 2 },
  ]);
  expect(inWords(verdict)).toBe("42 passed, 2 failed");
});
