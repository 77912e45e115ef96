const NOTHING_COUNTED = { passed: 0, failed: 1 };

/** What Vitest's JSON report and exit code amount to; a report of null is one failure. */
export function vitestCounts(report, code) {
  if (report === null) return NOTHING_COUNTED;
  return atLeastOneFailure(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(brokeBeforeItsTests).length,
  });
}

/** What Playwright's JSON report and exit code amount to; a report of null is one failure. */
export function playwrightCounts(report, code) {
  if (report === null) return NOTHING_COUNTED;
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure(code, {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
  });
}

/** "3 passed, 1 failed" */
export const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

export function total(results) {
  const sum = (key) => results.reduce((running, result) => running + result[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

const brokeBeforeItsTests = ({ status, assertionResults }) =>
  status === "failed" && assertionResults.every((test) => test.status !== "failed");

/** A program that ends badly has failed, whatever it counted. */
const atLeastOneFailure = (code, { passed, failed }) => ({
  passed,
  failed: code === 0 ? failed : Math.max(failed, 1),
});
