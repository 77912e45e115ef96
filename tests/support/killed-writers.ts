import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";

/** Lives made ready ahead, so that a kill does not wait for the next process to start. */
const SPARES = 2;

/** Saves acknowledged in the longest life. Counted, not timed, so that a slow machine saves as many. */
const MOST_SAVES = 24;

/** Time from the last of them to the kill, at most, in milliseconds: one or two saves. */
const LAST_MOMENT_MS = 12;

/** One life in so many is ended while it still opens the vault its predecessor left. */
const YOUNG = 5;

/** Where packages are found by name, as from anywhere in the project. */
const BUNDLE = path.join(
  import.meta.dirname,
  "../../node_modules/.cache/hyperscope/crash-writer.mjs",
);

/** The writer in one file: a process that has to find and translate its modules starts slowly. */
export async function bundledWriter(): Promise<string> {
  await build({
    entryPoints: [path.join(import.meta.dirname, "crash-writer.ts")],
    ...{ outfile: BUNDLE, bundle: true, packages: "external", platform: "node", format: "esm" },
    logLevel: "warning",
  });
  return BUNDLE;
}

/**
 * Starts a writer, lets it save for a random time, kills it with SIGKILL, and so on, on one vault.
 * Gives back every save that was acknowledged ("slug@version") and how many lives saved something.
 *
 * @param chance numbers from 0 to 1, the same for the same seed.
 */
export async function killWriters(
  { program, vaultFile }: { program: string; vaultFile: string },
  kills: number,
  chance: Chance,
): Promise<{ acknowledged: string[]; livesThatSaved: number }> {
  const acknowledged: string[] = [];
  let livesThatSaved = 0;
  let started = 0;
  const begin = () => startWriter(program, vaultFile, started++);
  const spares = Array.from({ length: SPARES }, begin);
  try {
    for (let kill = 0; kill < kills; kill++) {
      const writer = spares.shift() ?? begin();
      spares.push(begin());
      const saves = await liveAndDie(writer, kill % YOUNG === 0, chance);
      acknowledged.push(...saves);
      livesThatSaved += saves.length > 0 ? 1 : 0;
    }
  } finally {
    for (const { child } of spares) child.kill("SIGKILL");
  }
  return { acknowledged, livesThatSaved };
}

type Chance = () => number;
type Writer = ReturnType<typeof startWriter>;

function startWriter(program: string, vaultFile: string, life: number) {
  const child = spawn(process.execPath, [program, vaultFile, String(life)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => said.push(line));
  const ready = once(lines, "line");
  // Whoever dies unasked is noticed by `liveAndDie`; a spare is simply not needed.
  const ended = once(child, "close").then(() => said.slice(1));
  return { child, said, ready, ended };
}

async function liveAndDie({ child, said, ready, ended }: Writer, young: boolean, chance: Chance) {
  await Promise.race([ready, diedUnasked(ended)]);
  child.stdin.write("begin\n");
  // The first line is not a save.
  const lines = young ? 1 : 2 + Math.floor(chance() * MOST_SAVES);
  const last = chance() * LAST_MOMENT_MS;
  while (said.length < lines) await Promise.race([once(child.stdout, "data"), diedUnasked(ended)]);
  await pause(last);
  child.kill("SIGKILL");
  return ended;
}

async function diedUnasked(ended: Promise<unknown>): Promise<never> {
  await ended;
  throw new Error("A writer ended before it was killed; the reason stands above.");
}
