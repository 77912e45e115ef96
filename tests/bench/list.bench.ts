import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { writeCopies } from "./synthetic-archive";

// How long the lists of all records need as the archive grows: to be laid out as cells once a day is
// opened, and then to answer a view (words, a facet, two keys of order, every facet counted anew).
// Each size is read in a process of its own. LIST="1 10 100" names the sizes to be measured.

const SIZES = (process.env["LIST"] ?? "1 10").split(" ").map(Number);

const lists = z.array(
  z.object({ kind: z.string(), rows: z.number(), layOut: z.number(), answer: z.number() }),
);

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

async function measure(times: number) {
  const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-list-"));
  try {
    await writeCopies(at("../../data/archive"), folder, times);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...process.execArgv, "--max-old-space-size=12000", at("list-ask.ts"), folder],
      { maxBuffer: 1e8 },
    );
    return lists.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

for (const times of SIZES) {
  console.log(`${times} times the archive:`);
  const found = await measure(times);
  for (const { kind, rows, layOut, answer } of found) {
    console.log(
      `  ${kind.padEnd(24)} ${String(rows).padStart(7)} rows: laid out in ` +
        `${layOut.toFixed(0).padStart(6)} ms, answered in ${answer.toFixed(1).padStart(7)} ms`,
    );
  }
  console.log(`  All lists: ${found.reduce((sum, { rows }) => sum + rows, 0)} rows.`);
}
