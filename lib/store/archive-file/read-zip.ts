import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { array, number, object, string } from "zod";
import type { Fault } from "./fault";

const MANIFEST = "manifest.json";

const manifest = object({
  files: array(object({ name: string(), records: number(), bytes: number(), sha256: string() })),
});

/**
 * The files of a downloaded archive by name, and what its manifest says that they do not: a
 * file too many or too few, another checksum, another number of records.
 *
 * @throws when the file cannot be read or is no zip.
 */
export async function readZip(
  file: string,
): Promise<{ texts: Map<string, string>; faults: Fault[] }> {
  const files = unzipSync(await readFile(file));
  const texts = new Map(
    Object.entries(files)
      .filter(([name]) => name.endsWith(".jsonl"))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const said = files[MANIFEST];
  const read = said === undefined ? null : manifest.safeParse(parsed(strFromU8(said)));
  if (read?.success !== true) {
    return { texts, faults: [fault(MANIFEST, "The manifest is missing or cannot be read.")] };
  }
  const listed = new Map(read.data.files.map((one) => [one.name, one]));
  const stray = [...texts.keys()].filter((name) => !listed.has(name));
  return {
    texts,
    faults: [
      ...stray.map((name) => fault(name, "The manifest does not list this file.")),
      ...read.data.files.flatMap((one) => disagreement(one, texts.get(one.name))),
    ],
  };
}

type Listed = { name: string; records: number; sha256: string };

function disagreement({ name, records, sha256 }: Listed, text: string | undefined): Fault[] {
  if (text === undefined) return [fault(name, "The manifest lists this file, and it is missing.")];
  const lines = text.split("\n").length - 1;
  if (lines !== records) {
    return [fault(name, `The manifest counts ${records} records, the file has ${lines}.`)];
  }
  const sum = createHash("sha256").update(text).digest("hex");
  return sum === sha256 ? [] : [fault(name, "The file is not the one the manifest sums up.")];
}

const fault = (file: string, message: string): Fault => ({ file, line: 0, field: "", message });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
