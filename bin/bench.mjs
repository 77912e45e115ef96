#!/usr/bin/env node
// Runs tests/bench/*.bench.ts one after the other against the built site and a vault of its own;
// a word on the command line picks those named so. Benches of arithmetic alone wait for no site.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { buildIfStale, generateClient } from "./build.mjs";
import { at } from "./house.mjs";
import { freePort } from "./port.mjs";
import { run } from "./run.mjs";
import { doorbell, Stop } from "./say.mjs";
import { serve } from "./serve.mjs";
import { readyVault, vaultUrl } from "./vault.mjs";

const ARITHMETIC = ["scoring.bench.ts", "smaa.bench.ts", "weights.bench.ts"];

await doorbell(async () => {
  const benches = await benchesNamed(process.argv[2] ?? "");
  if (benches.every((file) => ARITHMETIC.includes(file))) return runAll(benches, {});
  const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-bench-"));
  const vaultFile = path.join(folder, "vault.db");
  try {
    await generateClient();
    await readyVault(vaultFile);
    await buildIfStale(vaultFile);
    const site = await serve({ vaultFile, host: "127.0.0.1", port: await freePort() });
    try {
      const browser = await findBrowser();
      await runAll(benches, {
        ...{ BASE_URL: site.address, DATABASE_URL: vaultUrl(vaultFile) },
        ...(browser !== null && { CHROMIUM: browser }),
      });
    } finally {
      site.stop();
      await site.ended;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function benchesNamed(word) {
  const files = (await readdir(at("tests/bench"))).sort();
  const benches = files.filter((file) => file.endsWith(".bench.ts") && file.includes(word));
  if (benches.length > 0) return benches;
  throw new Stop(`No bench in tests/bench is named like "${word}".`);
}

async function runAll(benches, env) {
  for (const file of benches) {
    console.log(`\n── ${file}`);
    // The server's own conditions, so that modules of the store may be loaded outside Next.
    const args = ["--conditions=react-server", "--import", "tsx", at("tests/bench", file)];
    const { code } = await run(process.execPath, args, { env, show: true });
    if (code !== 0) throw new Stop(`${file} failed; the reason stands above.`);
  }
}
