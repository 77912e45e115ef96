import path from "node:path";
import { fileURLToPath } from "node:url";
import { Stop } from "./say.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A place in the house, from its top folder. */
export const at = (...parts) => path.join(root, ...parts);

// Next 16 and Prisma 7 refuse anything older.
const OLDEST_NODE = { major: 20, minor: 19 };

/** @throws Stop when this Node is too old to run anything here. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  const { major: oldest, minor: oldestMinor } = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  throw new Stop(
    `Node ${version} is too old: install Node ${oldest}.${oldestMinor} or newer from https://nodejs.org.`,
  );
}

/** What every program started from here is told, whatever the machine says. */
export const quietly = {
  NEXT_TELEMETRY_DISABLED: "1",
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  // `prisma generate` looks for an engine it does not use; any existing file keeps it from fetching one.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};
