import { performance } from "node:perf_hooks";

/** A reason to stop that a person can act on: one line, no stack. */
export class Stop extends Error {}

let lineIsOpen = false;

/** One line per step: what begins, then how long it took. */
export async function step(what, work) {
  const began = performance.now();
  process.stdout.write(`${what} … `);
  lineIsOpen = true;
  const answer = await work();
  process.stdout.write(`${seconds(performance.now() - began)}\n`);
  lineIsOpen = false;
  return answer;
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Runs a command of this house; a Stop becomes one line, and anything else keeps its stack. */
export async function doorbell(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (lineIsOpen) process.stdout.write("\n");
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
