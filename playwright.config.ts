import { defineConfig, devices } from "@playwright/test";

const { BASE_URL, CHROMIUM } = process.env;
const isRoot = process.getuid?.() === 0;

// bin/verify.mjs starts the built site with a vault of its own and says where it listens.
export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  // A screen reader's check of the longest page takes half a minute on a busy machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE_URL ?? "http://127.0.0.1:3000",
    timezoneId: "America/Los_Angeles",
    launchOptions: {
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      // Chromium refuses to sandbox itself for root, as in most containers.
      args: isRoot ? ["--no-sandbox"] : [],
    },
    trace: "retain-on-failure",
  },
});
