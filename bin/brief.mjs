#!/usr/bin/env node
// Writes a brief of two pages, or a battle card of one, as a PDF: printed from the site's own page.
import { existsSync } from "node:fs";
import { readAsked } from "./brief/asked.mjs";
import { placeFor } from "./brief/place.mjs";
import { at, checkNode } from "./house.mjs";
import { install } from "./install.mjs";
import { doorbell, Stop } from "./say.mjs";

await doorbell(async () => {
  checkNode();
  const { out, force, site, ...asked } = readAsked(process.argv.slice(2));
  const file = await placeFor(out, { force });
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  await install();
  const { findBrowser } = await import("./browser.mjs");
  const browser = await findBrowser();
  if (browser === null) {
    throw new Stop(
      "A PDF is printed through Chromium: install it, or set CHROMIUM to its program.",
    );
  }
  const { printBrief } = await import("./brief/print.mjs");
  const own = site === null ? await startSite() : null;
  try {
    await printBrief({ ...asked, site: site ?? own.address, file, browser });
  } finally {
    own?.stop();
    await own?.ended;
  }
  console.log(`Wrote ${file}`);
});

/** The built site on a port of its own, that only this machine sees. */
async function startSite() {
  const { readSettings } = await import("./settings.mjs");
  const { buildIfStale, generateClient } = await import("./build.mjs");
  const { readyVault } = await import("./vault.mjs");
  const { freePort } = await import("./port.mjs");
  const { serve } = await import("./serve.mjs");
  const { vaultFile } = readSettings(process.env);
  await generateClient();
  await readyVault(vaultFile);
  await buildIfStale(vaultFile);
  return serve({ vaultFile, host: "127.0.0.1", port: await freePort() });
}
