#!/usr/bin/env node
// From a bare clone to a served site; a second start does only what has changed since.
import { existsSync } from "node:fs";
import { at, checkNode } from "./house.mjs";
import { install } from "./install.mjs";
import { doorbell } from "./say.mjs";

await doorbell(async () => {
  checkNode();
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  await install();

  // These need the packages that were just installed.
  const { readSettings } = await import("./settings.mjs");
  const { checkPort } = await import("./port.mjs");
  const { buildIfStale, generateClient } = await import("./build.mjs");
  const { hasAccounts, readyVault } = await import("./vault.mjs");
  const { serve } = await import("./serve.mjs");
  const { backUpRegularly } = await import("./backups.mjs");

  const settings = readSettings(process.env);
  await checkPort(settings.host, settings.port);
  await generateClient();
  await readyVault(settings.vaultFile);
  await buildIfStale(settings.vaultFile);

  const site = await serve(settings);
  console.log(`Hyperscope answers at ${site.address}`);
  if (!hasAccounts(settings.vaultFile)) {
    console.log(
      "Nobody has an account for the editors' desk yet. The first admin gets a one-time link by: npm run user -- add YOU@EXAMPLE.ORG --role admin",
    );
  }
  backUpRegularly(settings);
  return site.ended;
});
