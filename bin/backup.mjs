#!/usr/bin/env node
// Backs the vault up, also while the site is being served.
import { existsSync } from "node:fs";
import { runBackup } from "./backups.mjs";
import { at } from "./house.mjs";
import { doorbell } from "./say.mjs";
import { readSettings } from "./settings.mjs";

await doorbell(async () => {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  return runBackup(readSettings(process.env), process.argv.slice(2));
});
