#!/usr/bin/env node
// Puts a backup in the vault's place, while the site is not being served.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { at } from "./house.mjs";
import { run } from "./run.mjs";
import { doorbell } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { DRAWN_STAMP, vaultUrl } from "./vault.mjs";

await doorbell(async () => {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  const { vaultFile } = readSettings(process.env);
  const args = ["--import", "tsx", at("prisma/restore.ts"), ...process.argv.slice(2)];
  const env = { DATABASE_URL: vaultUrl(vaultFile) };
  const { code } = await run(process.execPath, args, { env, show: true });
  // The pages on disk were drawn from what has been replaced: the next start has them drawn anew.
  if (code === 0) await rm(at(DRAWN_STAMP), { force: true });
  return code;
});
