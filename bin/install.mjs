import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { at } from "./house.mjs";
import { npm } from "./run.mjs";
import { step, Stop } from "./say.mjs";

/** Brings node_modules to what package-lock.json says; does nothing when it is there already. */
export async function install() {
  if (!(await isInstalled())) {
    await step("Installing packages (a minute or two)", async () => {
      // The build needs the development packages even where NODE_ENV says production.
      await npmOrStop(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
    });
  }
  if (!driverLoads()) {
    await step("Compiling the SQLite driver for this Node", () =>
      npmOrStop(["rebuild", "better-sqlite3", "--loglevel=error"]),
    );
  }
}

/** npm keeps its own account of what lies in node_modules; it must agree with the lockfile. */
async function isInstalled() {
  const [wanted, present] = await Promise.all([
    readPackages("package-lock.json"),
    readPackages("node_modules/.package-lock.json"),
  ]);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === "" || optional === true || present[name]?.version === version,
  );
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(at(file), "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

function driverLoads() {
  try {
    const Database = createRequire(import.meta.url)("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

async function npmOrStop(args) {
  const { code, error, words } = await npm(args);
  if (code === 0) return;
  if (error?.code === "ENOENT") {
    throw new Stop("npm was not found: install Node with npm from https://nodejs.org.");
  }
  throw new Stop(
    `${words.trim()}\nnpm could not install the packages: check the network and that a C++ compiler, make and Python are there, then run this again.`,
  );
}
