import { readFile } from "node:fs/promises";
import path from "node:path";
import { playwrightCounts, vitestCounts } from "./counts.mjs";
import { freePort } from "./port.mjs";
import { at } from "./house.mjs";
import { npm, run, SERVER_MODULES } from "./run.mjs";
import { Stop } from "./say.mjs";
import { serve } from "./serve.mjs";
import { vaultUrl } from "./vault.mjs";

/** One folder of Vitest's tests, counted. */
export async function vitestTests(project, folder) {
  const file = path.join(folder, `${project}.json`);
  const args = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await npm(["run", "--silent", project, "--", ...args], { show: true });
  return vitestCounts(await readReport(file), code);
}

/** The browser's tests against the built site and a vault of their own, counted. */
export async function browserTests({ browser, folder, vaultFile }) {
  const file = path.join(folder, "e2e.json");
  const accounts = await makeAccounts(vaultFile);
  const site = await serve({ vaultFile, host: "127.0.0.1", port: await freePort() });
  try {
    const { code } = await npm(["run", "--silent", "e2e", "--", "--reporter=list,json"], {
      env: {
        ...{ BASE_URL: site.address, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        TEST_ACCOUNTS: accounts,
      },
      show: true,
    });
    return playwrightCounts(await readReport(file), code);
  } finally {
    site.stop();
    await site.ended;
  }
}

/** An account of each role, in the vault of these tests only; their passwords as JSON. */
async function makeAccounts(vaultFile) {
  const program = [...SERVER_MODULES, at("tests/support/make-accounts.ts")];
  const env = { DATABASE_URL: vaultUrl(vaultFile) };
  const { code, words } = await run(process.execPath, program, { env });
  if (code !== 0) throw new Stop(words.trim());
  return words.trim();
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}
