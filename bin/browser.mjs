import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";
import { step, Stop } from "./say.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser for the tests: CHROMIUM, one on the path, Playwright's own; null when there is none. */
export async function findBrowser() {
  if (process.env.CHROMIUM) return givenBrowser(process.env.CHROMIUM);
  return onPath() ?? (await playwrightsOwn());
}

/** As `findBrowser`, after having tried to install one. @throws Stop when nothing helped. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  await step("Downloading Chromium", () =>
    run("npx", ["playwright", "install", "chromium"], {
      env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "" },
    }),
  );
  const downloaded = await playwrightsOwn();
  if (downloaded !== null) return downloaded;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await step("Installing Chromium from the system's packages", aptInstall);
  }
  const installed = onPath();
  if (installed !== null) return installed;
  throw new Stop("The browser tests need Chromium: install it, or set CHROMIUM to its program.");
}

function givenBrowser(program) {
  if (existsSync(program)) return program;
  throw new Stop(`CHROMIUM: there is no ${program}; give the full path of a Chromium program.`);
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const programs = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return programs.find((program) => existsSync(program)) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const program = chromium.executablePath();
  return existsSync(program) ? program : null;
}

async function aptInstall() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
}
