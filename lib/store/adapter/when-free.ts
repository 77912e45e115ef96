import { setTimeout as pause } from "node:timers/promises";
import { isDriverAdapterError } from "@prisma/driver-adapter-utils";

/** How long one try may hold up the whole process while another one writes, in milliseconds. */
export const BLOCK_MS = 50;

/** How long to let other work go on between two tries, in milliseconds. */
const PAUSE_MS = 50;

/** Tries before giving up: about ten seconds, longer than any write of ours takes. */
const TRIES = 100;

/** Runs `work`, and again while another process holds the file, without stopping this one. */
export async function whenFree<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1 || !isBusy(error)) throw error;
  }
  await pause(PAUSE_MS);
  return whenFree(work, tries - 1);
}

/** Whether SQLite said that somebody else holds the file. Nothing was written then. */
const isBusy = (error: unknown): boolean =>
  isDriverAdapterError(error) && error.cause.kind === "SocketTimeout";
