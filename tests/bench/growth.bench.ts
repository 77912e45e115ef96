import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { writeCopies } from "./synthetic-archive";

// How everything grows with the archive: as it is, ten and a hundred times over. Each size is
// loaded in a process of its own and opened in another, so that memory is told apart; then the
// built site is served over all of them at once. A hundred times over takes many minutes: name the
// sizes to be measured, `GROWTH="1 10 100" npm run bench growth`.

const SIZES = (process.env["GROWTH"] ?? "1 10").split(" ").map(Number);

const figures = z.record(z.string(), z.number());
type Figures = z.infer<typeof figures>;

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** One stage in a process of its own: what it says on its last line. */
async function stage(script: string, ...args: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...process.execArgv, "--max-old-space-size=12000", at(script), ...args],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

const vaultOf = (folder: string, times: number) => path.join(folder, `vault-${times}.db`);

async function measure(folder: string, times: number): Promise<Figures> {
  const [copies, vault] = [path.join(folder, `archive-${times}`), vaultOf(folder, times)];
  await writeCopies(at("../../data/archive"), copies, times);
  return {
    ...figures.parse(await stage("growth-load.ts", copies, vault)),
    ...figures.parse(await stage("growth-open.ts", vault)),
  };
}

/** Every size, loaded and opened one after the other, then served side by side. */
async function measureAll(): Promise<{ times: number; found: Figures }[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-growth-"));
  try {
    const opened: Figures[] = [];
    for (const times of SIZES) opened.push(await measure(folder, times));
    const vaults = SIZES.map((times) => vaultOf(folder, times));
    const served = z.array(figures).parse(await stage("growth-serve.ts", ...vaults));
    return SIZES.map((times, at) => ({ times, found: { ...opened[at], ...served[at] } }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Growth beyond the archive's own that still counts as linear: sorting, and a busy machine. */
const ALLOWANCE = 1.25;

/** What has to stay as it is: at any size at most twice what it costs at the first. */
const STEADY = "a vendor page";
const AT_MOST = 2;

/** Whether a figure grows no faster than it may, from the first size to each other. */
function verdict(name: string, values: readonly number[]): string {
  const [start = Number.NaN] = values;
  const [least = 1] = SIZES;
  if (name.startsWith(STEADY)) {
    const steady = values.every((value) => value / start <= AT_MOST);
    return steady ? "at most twice" : "MORE THAN TWICE";
  }
  const linear = values.every(
    (value, at) => value / start <= (ALLOWANCE * (SIZES[at] ?? least)) / least,
  );
  return linear ? "no worse than linear" : "WORSE THAN LINEAR";
}

const results = await measureAll();
const [first] = results;
const columns = results.map(({ times }) => `${times}×`.padStart(10)).join("");
console.log(`${"".padEnd(38)}${columns}   growth a step (linear: ${SIZES.join(", ")})`);
for (const name of Object.keys(first?.found ?? {})) {
  const of = ({ found }: { found: Figures }) => found[name] ?? Number.NaN;
  const start = first === undefined ? Number.NaN : of(first);
  const values = results.map((one) => of(one).toFixed(0).padStart(10)).join("");
  const ratios = results.map((one) => (of(one) / start).toFixed(1)).join(", ");
  console.log(`${name.padEnd(38)}${values}   ${ratios}   ${verdict(name, results.map(of))}`);
}
