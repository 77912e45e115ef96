import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { build, generateClient } from "./build.mjs";
import { inWords, total } from "./counts.mjs";
import { npm, npmScript } from "./run.mjs";
import { seconds, Stop } from "./say.mjs";
import { browserTests, vitestTests } from "./suites.mjs";
import { readyVault } from "./vault.mjs";

/** Cheap first. Each answers how many checks passed and failed. */
const steps = [
  { name: "format", work: () => script("format:check") },
  { name: "client", work: () => preparation(generateClient) },
  { name: "floors", work: () => script("floors") },
  { name: "routes", work: () => preparation(() => npmScript("routes")) },
  { name: "lint", work: () => script("lint") },
  { name: "types", work: () => script("types") },
  { name: "unit", work: ({ folder }) => vitestTests("unit", folder) },
  { name: "store", work: ({ folder }) => vitestTests("store", folder) },
  { name: "archive", work: () => script("archive:check") },
  { name: "vault", work: ({ vaultFile }) => preparation(() => readyVault(vaultFile)) },
  { name: "build", work: ({ vaultFile }) => check(() => build(vaultFile)) },
  { name: "e2e", work: (place) => counted(() => browserTests(place)) },
];

/** Runs every check up to the first step that fails, in a vault of its own; the exit code. */
export async function verify({ browser }) {
  const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-"));
  try {
    const results = await untilOneFails({
      browser,
      folder,
      vaultFile: path.join(folder, "vault.db"),
    });
    return report(results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function untilOneFails(place) {
  const results = [];
  for (const { name, work } of steps) {
    console.log(`\n── ${name}`);
    const began = performance.now();
    const result = await work(place);
    console.log(`${name}: ${inWords(result)} (${seconds(performance.now() - began)})`);
    results.push(result);
    if (result.failed > 0) break;
  }
  return results;
}

function report(results) {
  const left = steps.slice(results.length).map(({ name }) => name);
  if (left.length > 0) console.log(`\nNot run: ${left.join(", ")}.`);
  const verdict = total(results);
  console.log(`\n${inWords(verdict)}`);
  return verdict.failed === 0 ? 0 : 1;
}

async function script(name) {
  const { code } = await npm(["run", "--silent", name], { show: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Work that only counts when it fails. */
async function preparation(work) {
  return { ...(await check(work)), passed: 0 };
}

async function check(work) {
  return counted(async () => {
    await work();
    return { passed: 1, failed: 0 };
  });
}

/** What the work counts itself; a reason to stop is one failure. */
async function counted(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}
