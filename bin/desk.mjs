#!/usr/bin/env node
// Runs one of the desk's commands (export, import, refresh) on the vault that the settings name.
import { existsSync } from "node:fs";
import { at } from "./house.mjs";
import { run } from "./run.mjs";
import { doorbell, Stop } from "./say.mjs";
import { readSettings } from "./settings.mjs";
import { vaultUrl } from "./vault.mjs";

const COMMANDS = ["export", "import", "refresh"];

await doorbell(async () => {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  const { vaultFile } = readSettings(process.env);
  const [command, ...args] = process.argv.slice(2);
  if (!COMMANDS.includes(command)) throw new Stop(`Use one of: ${COMMANDS.join(", ")}.`);
  if (!existsSync(vaultFile)) throw new Stop("There is no vault yet: run npm start once.");
  // The server's own conditions, so that modules of the store may be loaded outside Next.
  const script = ["--conditions=react-server", "--import", "tsx", at(`prisma/${command}.ts`)];
  const env = { DATABASE_URL: vaultUrl(vaultFile) };
  const { code } = await run(process.execPath, [...script, ...args], { env, show: true });
  return code;
});
