import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { isRecordKind, recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { countOf } from "@/lib/format/numbers";
import {
  BYTE_ORDER_MARK,
  fileForms,
  fileOf,
  recordFile,
  type FileForm,
} from "@/lib/reports/export/record-file";
import { db } from "@/lib/store/client";
import { VaultRefusal } from "@/lib/store/migrations";
import { readArchiveOf } from "@/lib/store/archive-reading";

// npm run export -- --kind price [--out prices.csv] [--bom]
// npm run export -- --out FOLDER     the whole archive, as `npm run archive:check` reads it
const USAGE =
  "Write: npm run export -- --kind KIND --out FILE.csv or FILE.jsonl, or --out FOLDER for all.";

try {
  const { kind, out, bom } = readArguments();
  if (kind === undefined) await exportAll(within(out ?? refuse(USAGE)));
  else await exportKind(kindOf(kind), out, bom === true);
} catch (problem) {
  if (!(problem instanceof VaultRefusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}

function readArguments() {
  const options = {
    kind: { type: "string" },
    out: { type: "string" },
    bom: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new VaultRefusal(USAGE);
  }
}

async function exportKind(kind: RecordKind, out: string | undefined, bom: boolean): Promise<void> {
  const pieces = recordFile(kind, out === undefined ? "jsonl" : formOf(out));
  const text = Readable.from(bom ? withMark(pieces) : pieces);
  if (out === undefined) await pipeline(text, process.stdout, { end: false });
  else await writeWhole(within(out), text);
}

/** All kinds of one moment, so that whatever a record names is in the files as well. */
async function exportAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) refuse(`${folder} is not empty: name a new folder.`);
  const archive = await readArchiveOf(db);
  for (const kind of recordKinds) {
    const file = path.join(folder, `${kind}.jsonl`);
    await writeWhole(file, Readable.from(linesOf(kind, archive)));
  }
  const records = recordKinds.reduce((sum, kind) => sum + archive[kind].length, 0);
  console.log(`Exported ${countOf(records, "record")} to ${folder}.`);
}

function linesOf<K extends RecordKind>(kind: K, archive: Archive) {
  return fileOf(kind, "jsonl", [archive[kind]]);
}

/** A file that is there is whole. */
async function writeWhole(file: string, text: Readable): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await pipeline(text, createWriteStream(unfinished));
  await rename(unfinished, file);
}

async function* withMark(pieces: AsyncIterable<string>) {
  yield BYTE_ORDER_MARK;
  yield* pieces;
}

function formOf(file: string): FileForm {
  const form = fileForms.find((one) => file.endsWith(`.${one}`));
  return form ?? refuse("Let the file's name end with .csv or .jsonl.");
}

function kindOf(word: string): RecordKind {
  return isRecordKind(word) ? word : refuse(`No kind "${word}". Use: ${recordKinds.join(", ")}.`);
}

/** Names are read against the folder in which the command was typed. */
function within(name: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? "", name);
}

function refuse(words: string): never {
  throw new VaultRefusal(words);
}
