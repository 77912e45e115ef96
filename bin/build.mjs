import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { digest } from "./digest.mjs";
import { at } from "./house.mjs";
import { npmScript } from "./run.mjs";
import { step } from "./say.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";
import { DRAWN_STAMP, recordsMark, vaultUrl } from "./vault.mjs";

const CLIENT = "lib/store/generated";
const CLIENT_STAMP = "node_modules/.cache/hyperscope/client.json";
const SITE_STAMP = ".next/hyperscope.json";

/** Writes the database client anew when the vault's drawings have changed. */
export async function generateClient() {
  const code = await digest("prisma/schema.prisma", "bin/generate.mjs", "package-lock.json");
  if (existsSync(at(CLIENT)) && (await readStamp(CLIENT_STAMP))?.code === code) return;
  await step("Generating the database client", () => npmScript("db:generate"));
  await writeStamp(CLIENT_STAMP, { code });
}

/** Builds the site from this code and vault, whatever was built before. */
export async function build(vaultFile) {
  // The stamp comes last: half a build is none.
  await rm(at(SITE_STAMP), { force: true });
  const code = await siteDigest();
  const mark = JSON.stringify(recordsMark(vaultFile));
  await npmScript("build", { DATABASE_URL: vaultUrl(vaultFile), NODE_ENV: "production" });
  await writeStamp(DRAWN_STAMP, { mark });
  await writeStamp(SITE_STAMP, { code });
}

/** Builds the site when anything it is made of has changed since. */
export async function buildIfStale(vaultFile) {
  if ((await readStamp(SITE_STAMP))?.code === (await siteDigest())) return;
  await step("Building the site (about a minute)", () => build(vaultFile));
}

const siteDigest = () =>
  digest(
    "app",
    "components",
    "data/method",
    "lib",
    "next.config.ts",
    "package-lock.json",
    "postcss.config.mjs",
    "prisma/schema.prisma",
    "public",
    "tsconfig.json",
  );
