import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { invalidField } from "../../save";
import type { RecordKind } from "@/lib/domain/archive";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { EditStamp } from "@/lib/domain/role";
import { FileRefusal, type ImportForm } from "../given-file";
import { tableHead, type TableHead } from "../given-table";
import { guessedMapping } from "../mapping";
import { keepJob, type Job } from "./job";

/** The largest file that is taken in over the network; bin/site/refusals.mjs says the same. */
export const LARGEST_FILE_BYTES = 64_000_000;

/** Rows of a table shown beside its columns. */
const SAMPLE = 3;

/** A file as it comes over the network. */
export type Sent = {
  kind: RecordKind;
  form: ImportForm;
  name: string;
  body: AsyncIterable<Uint8Array>;
};

/** Writes what is sent to the disk as it comes, and reads the head of it. */
export async function receiveFile(sent: Sent, by: EditStamp): Promise<Outcome<Job>> {
  const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-import-"));
  const file = { path: path.join(folder, `given.${sent.form}`), form: sent.form };
  try {
    const bytes = await writeAll(sent.body, file.path);
    const head = sent.form === "csv" ? await tableHead(file.path, SAMPLE) : ofLines;
    const job: Job = {
      ...{ id: randomUUID(), editorId: by.editor.id, openedAt: by.at },
      ...{ kind: sent.kind, file, name: sent.name, bytes, head },
      mapping: sent.form === "csv" ? guessedMapping(sent.kind, head.names) : [],
      ...{ progress: null, draft: null, saved: null, off: null },
    };
    const { kept, letGo } = keepJob(job);
    await Promise.all(letGo.map(removeFile));
    if (kept) return done(job);
    await removeFolder(folder);
    return invalidField("", "Other files are being brought in. Wait until one of them is done.");
  } catch (error) {
    await removeFolder(folder);
    if (error instanceof FileRefusal) return invalidField("file", error.message);
    throw error;
  }
}

const ofLines: TableHead = { names: ["line"], sample: [] };

async function writeAll(body: AsyncIterable<Uint8Array>, file: string): Promise<number> {
  let bytes = 0;
  async function* counted() {
    for await (const piece of body) {
      bytes += piece.byteLength;
      if (bytes > LARGEST_FILE_BYTES) {
        throw new FileRefusal("This file is larger than 64 MB. Cut it into several.");
      }
      yield piece;
    }
  }
  await pipeline(counted(), createWriteStream(file));
  return bytes;
}

/** Takes the file of a job off the disk. */
export const removeFile = ({ file }: Job): Promise<void> => removeFolder(path.dirname(file.path));

const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });
