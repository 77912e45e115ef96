#!/usr/bin/env node
// Who may come to the editors' desk, from the machine itself: `npm run user` says how.
import { existsSync } from "node:fs";
import { at } from "./house.mjs";
import { run, SERVER_MODULES } from "./run.mjs";
import { doorbell } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { vaultUrl } from "./vault.mjs";

await doorbell(async () => {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  const { vaultFile, host, port, publicUrl } = readSettings(process.env);
  const env = {
    DATABASE_URL: vaultUrl(vaultFile),
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: publicUrl ?? "",
  };
  const program = [...SERVER_MODULES, at("prisma/user.ts")];
  const { code } = await run(process.execPath, [...program, ...process.argv.slice(2)], {
    env,
    show: true,
  });
  return code;
});
