import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";
import { Stop } from "../say.mjs";

/** The full path to write to. @throws Stop when something is there already, or nothing can be. */
export async function placeFor(out, { force }) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), out);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new Stop(`--out: ${file} is a folder; name a file in it.`);
  if (found !== null && !force) {
    throw new Stop(`--out: ${file} is there already; name another file, or add --force.`);
  }
  const folder = path.dirname(file);
  try {
    await access(found === null ? folder : file, constants.W_OK);
  } catch (error) {
    const why = error.code === "ENOENT" ? "there is no folder" : "nothing may be written to";
    throw new Stop(`--out: ${why} ${folder}; name a file in a folder you can write to.`);
  }
  return file;
}
