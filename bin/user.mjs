#!/usr/bin/env node
// Who may come to the editors' desk, from the machine itself: `npm run user` says how.
import { existsSync } from "node:fs";
import { at } from "./house.mjs";
import { run } from "./run.mjs";
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
  // The condition under which the server's own modules may be loaded outside of it.
  const program = ["--conditions", "react-server", "--import", "tsx", at("prisma/user.ts")];
  const { code } = await run(process.execPath, [...program, ...process.argv.slice(2)], {
    env,
    show: true,
  });
  return code;
});
