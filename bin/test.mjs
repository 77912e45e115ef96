#!/usr/bin/env node
// From a bare clone to a verdict: installs what is missing, then doubts everything.
import { checkNode } from "./house.mjs";
import { install } from "./install.mjs";
import { doorbell } from "./say.mjs";

await doorbell(async () => {
  checkNode();
  await install();

  // These need the packages that were just installed.
  const { findOrInstallBrowser } = await import("./browser.mjs");
  const { verify } = await import("./verdict.mjs");
  return verify({ browser: await findOrInstallBrowser() });
});
