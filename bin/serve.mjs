import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { at, quietly, root } from "./house.mjs";
import { Stop } from "./say.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";
import { DRAWN_STAMP, recordsMark, vaultUrl } from "./vault.mjs";

const READY_WITHIN_MS = 60_000;
const everyAddress = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/**
 * Serves the built site and comes back when it has answered once with today's records.
 * It ends with `stop`, or when this process is told to end; `ended` is its exit code.
 */
export async function serve({ vaultFile, host, port, publicUrl = null }) {
  const refreshSecret = randomBytes(32).toString("hex");
  const child = spawn(process.execPath, [at("bin/site.mjs")], {
    cwd: root,
    env: {
      ...process.env,
      ...quietly,
      NODE_ENV: "production",
      DATABASE_URL: vaultUrl(vaultFile),
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: publicUrl ?? "",
      HYPERSCOPE_REFRESH_SECRET: refreshSecret,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 0)));
  const stop = (signal = "SIGTERM") => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop(signal));
  // The framework's greetings are not passed on; what it says once the site answers is.
  child.stdout.resume();
  const address = addressOf(everyAddress[host] ?? host, port);

  try {
    await Promise.race([firstAnswer(address, refreshSecret, vaultFile), endedTooSoon(ended)]);
  } catch (error) {
    stop();
    throw error;
  }
  child.stdout.pipe(process.stdout);
  return { address, ended, stop };
}

const addressOf = (host, port) => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

/**
 * The pages on disk were drawn by an earlier process, perhaps before the last edits. Unless they
 * are known to come from what the vault holds now, the site is asked to draw each anew on its
 * first visit. Then it is visited once, and asked how it is: that opens the vault, which the site
 * holds from then on, so that nobody restores another one under it.
 */
async function firstAnswer(address, refreshSecret, vaultFile) {
  const mark = JSON.stringify(recordsMark(vaultFile));
  if ((await readStamp(DRAWN_STAMP))?.mark !== mark) {
    await untilAnswered(`${address}/api/internal/refresh`, {
      method: "POST",
      headers: { authorization: `Bearer ${refreshSecret}` },
    });
    await writeStamp(DRAWN_STAMP, { mark });
  }
  await untilAnswered(address, {});
  await untilAnswered(`${address}/api/health`, {});
}

async function untilAnswered(url, question) {
  const tooLate = AbortSignal.timeout(READY_WITHIN_MS);
  while (!tooLate.aborted) {
    const answer = await fetch(url, { ...question, signal: tooLate }).catch(() => null);
    if (answer?.ok) return answer.arrayBuffer();
    if (answer !== null) {
      throw new Stop(`${url} answered ${answer.status}; the reason stands above.`);
    }
    await pause(50);
  }
  throw new Stop(`The site did not answer within ${READY_WITHIN_MS / 1000} s.`);
}

async function endedTooSoon(ended) {
  const code = await ended;
  throw new Stop(
    `The server ended before it answered (exit code ${code}); the reason stands above.`,
  );
}
