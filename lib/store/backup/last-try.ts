import { readFile } from "node:fs/promises";
import { z } from "zod";
import { writeWhole } from "./durable-file";

const lastTry = z.object({
  /** ISO 8601 instant, UTC. */
  at: z.iso.datetime(),
  kept: z.boolean(),
  /** What was done, or why not and what to do; one line. */
  words: z.string(),
});

/** What became of the last attempt at a backup, whoever asked for it. */
export type LastTry = z.infer<typeof lastTry>;

// Beside the vault, not in it: what is written there has every page drawn anew.
const placeOf = (vaultFile: string): string => `${vaultFile}.last-backup.json`;

/** Notes an attempt for those who look after the server. Never throws: a full disk is known by age. */
export async function noteTry(vaultFile: string, attempt: LastTry): Promise<void> {
  await writeWhole(placeOf(vaultFile), `${JSON.stringify(attempt)}\n`).catch(() => undefined);
}

/** The last attempt; null when none is noted, or the note cannot be read. */
export async function readLastTry(vaultFile: string): Promise<LastTry | null> {
  try {
    return lastTry.parse(JSON.parse(await readFile(placeOf(vaultFile), "utf8")));
  } catch {
    return null;
  }
}
