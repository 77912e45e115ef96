#!/usr/bin/env node
// What everyone runs before handing in, on a machine where everything is installed.
import { findBrowser } from "./browser.mjs";
import { doorbell, Stop } from "./say.mjs";
import { verify } from "./verdict.mjs";

await doorbell(async () => {
  const browser = await findBrowser();
  if (browser === null) throw new Stop("There is no Chromium: `npm test` installs one.");
  return verify({ browser });
});
