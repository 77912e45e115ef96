import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What each site has to itself: pages are laid down beside the build. */
const OWN = new Set(["bin", ".next"]);
const LEFT_OUT = new Set([path.join(ROOT, ".next", "cache"), path.join(ROOT, ".next", "dev")]);

/** Opening an archive a hundred times over takes minutes. */
const READY_WITHIN_MS = 1_800_000;

export type GrowthSite = {
  /** Asks for a page and reads it to its end. */
  visit: (page: string) => Promise<{ ms: number; bytes: number }>;
  /** Has every page drawn anew on its next visit; the day opened and scored stays held. */
  refresh: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Serves the built site over a vault, with a page cache of its own in `folder`. */
export async function growthSite(folder: string, vault: string): Promise<GrowthSite> {
  await mkdir(folder);
  for (const name of await readdir(ROOT)) {
    const [from, to] = [path.join(ROOT, name), path.join(folder, name)];
    if (OWN.has(name)) await cp(from, to, { recursive: true, filter: (one) => !LEFT_OUT.has(one) });
    else await symlink(from, to);
  }
  const port = await freePort();
  const secret = randomBytes(32).toString("hex");
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=12000", path.join(folder, "bin", "site.mjs")],
    {
      cwd: folder,
      env: {
        ...process.env,
        ...{ NODE_ENV: "production", DATABASE_URL: `file:${vault}`, PUBLIC_URL: "" },
        ...{ HOST: "127.0.0.1", PORT: String(port), HYPERSCOPE_REFRESH_SECRET: secret },
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ask = (page: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${page}`, {
      ...init,
      signal: AbortSignal.timeout(READY_WITHIN_MS),
    });
  const refresh = async () => {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await ask("/api/internal/refresh", { method: "POST", headers });
    if (answer.status !== 204) throw new Error(`The refresh answered ${answer.status}.`);
  };
  await untilUp(() => ask("/_not-found"), child);
  await refresh();
  return {
    refresh,
    visit: async (page) => {
      const start = performance.now();
      const answer = await ask(page);
      const { byteLength } = await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${page} answered ${answer.status}.`);
      return { ms: performance.now() - start, bytes: byteLength };
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function untilUp(ask: () => Promise<Response>, child: { exitCode: number | null }) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The site ended with ${child.exitCode}.`);
    const answer = await ask().catch(() => null);
    if (answer !== null) return;
    await pause(100);
  }
  throw new Error("The site did not answer.");
}
