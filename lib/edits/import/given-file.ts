import { createReadStream } from "node:fs";
import { VaultRefusal } from "@/lib/store/migrations";

/** Lines of JSON, or a table with a head. */
export const importForms = ["csv", "jsonl"] as const;
export type ImportForm = (typeof importForms)[number];

/** A file that somebody wants to bring in. */
export type GivenFile = { path: string; form: ImportForm };

/** Why a file cannot be read at all, with what to do. */
export class FileRefusal extends VaultRefusal {}

/**
 * The text of a file, a piece at a time, without the mark that spreadsheets put before it.
 *
 * @throws FileRefusal when it is not UTF-8: read as something else, names would come out wrong.
 */
export async function* textOf(path: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of createReadStream(path)) {
    if (piece instanceof Uint8Array) yield decoded(() => decoder.decode(piece, { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    const words =
      "This file is not UTF-8. Save it as “CSV UTF-8” or as UTF-8 text, then try again.";
    throw new FileRefusal(words, { cause: error });
  }
}
