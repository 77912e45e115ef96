import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { writeCopies } from "./synthetic-archive";

// What a search costs on the server as the archive grows: as it is, ten and a hundred times over.
// Each size is read in a process of its own. SEARCH="1 10" names the sizes to be measured.

const SIZES = (process.env["SEARCH"] ?? "1 10 100").split(" ").map(Number);
/** The slowest question must be answered in less, at every size. */
const GOAL_MS = 50;

const figures = z.record(z.string(), z.number());

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

async function measure(times: number) {
  const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-search-"));
  try {
    await writeCopies(at("../../data/archive"), folder, times);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...process.execArgv, "--max-old-space-size=12000", at("search-ask.ts"), folder],
      { maxBuffer: 1e8 },
    );
    return figures.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const results: Record<string, number>[] = [];
for (const times of SIZES) results.push(await measure(times));

const [first = {}] = results;
console.log(`${"".padEnd(44)}${SIZES.map((times) => `${times}×`.padStart(10)).join("")}   growth`);
for (const name of Object.keys(first)) {
  const values = results.map((found) => found[name] ?? Number.NaN);
  const start = values[0] ?? Number.NaN;
  const growth = values.map((value) => (value / start).toFixed(1)).join(", ");
  console.log(`${name.padEnd(44)}${values.map((value) => value.toFixed(1).padStart(10)).join("")}   ${growth}`); // prettier-ignore
}
const slowest = Math.max(...results.map((found) => found["slowest question, ms"] ?? Infinity));
console.log(
  `The slowest question took ${slowest.toFixed(1)} ms; the goal is under ${GOAL_MS}: ${slowest < GOAL_MS ? "kept" : "MISSED"}.`,
);
