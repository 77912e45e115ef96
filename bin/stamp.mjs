import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { at } from "./house.mjs";

/** What was written down about a finished piece of work; null when nothing was, or it is unreadable. */
export async function readStamp(file) {
  try {
    return JSON.parse(await readFile(at(file), "utf8"));
  } catch {
    return null;
  }
}

export async function writeStamp(file, stamp) {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), JSON.stringify(stamp));
}
