import { readFile } from "node:fs/promises";
import path from "node:path";
import { freePort } from "./port.mjs";
import { npm } from "./run.mjs";
import { serve } from "./serve.mjs";

/** One folder of Vitest's tests, counted. */
export async function vitestTests(project, folder) {
  const file = path.join(folder, `${project}.json`);
  const args = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await npm(["run", "--silent", project, "--", ...args], { show: true });
  const counted = await readReport(file);
  if (counted === null) return { passed: 0, failed: 1 };
  return atLeastOneFailure(code, {
    passed: counted.numPassedTests,
    failed: counted.numFailedTests + counted.testResults.filter(neverRan).length,
  });
}

/** The browser's tests against the built site and a vault of their own, counted. */
export async function browserTests({ browser, folder, vaultFile }) {
  const file = path.join(folder, "e2e.json");
  const site = await serve({ vaultFile, host: "127.0.0.1", port: await freePort() });
  try {
    const { code } = await npm(["run", "--silent", "e2e", "--", "--reporter=list,json"], {
      env: { BASE_URL: site.address, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      show: true,
    });
    const counted = await readReport(file);
    if (counted === null) return { passed: 0, failed: 1 };
    const { expected, unexpected, flaky } = counted.stats;
    return atLeastOneFailure(code, {
      passed: expected,
      failed: unexpected + flaky + counted.errors.length,
    });
  } finally {
    site.stop();
    await site.ended;
  }
}

/** A test file that broke before its first test has no tests to count. */
const neverRan = ({ status, assertionResults }) =>
  status === "failed" && assertionResults.every((test) => test.status !== "failed");

/** A program that ends badly has failed, whatever it counted. */
const atLeastOneFailure = (code, { passed, failed }) => ({
  passed,
  failed: code === 0 ? failed : Math.max(failed, 1),
});

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}
