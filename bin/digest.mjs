import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { at } from "./house.mjs";

/** One word for the contents of these files and folders; a missing one counts as missing. */
export async function digest(...places) {
  const hash = createHash("sha256");
  const files = (await Promise.all(places.map(filesBelow))).flat();
  const contents = await Promise.all(files.map((file) => readOrNothing(at(file))));
  files.forEach((file, index) => {
    hash.update(file).update("\0");
    hash.update(contents[index]).update("\0");
  });
  return hash.digest("hex");
}

/** Every file below a folder, in one order everywhere; the file itself when it is one. */
async function filesBelow(place) {
  const entries = await readdir(at(place), { withFileTypes: true }).catch(ifNoFolder);
  if (entries === null) return [place];
  const deeper = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => path.posix.join(place, entry.name));
  return (await Promise.all(deeper.map(filesBelow))).flat();
}

function ifNoFolder(error) {
  if (error.code === "ENOTDIR" || error.code === "ENOENT") return null;
  throw error;
}

async function readOrNothing(file) {
  return readFile(file).catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
