import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { inventedClaims } from "./invented-claims";
import { inventedMakers } from "./invented-makers";

type Line = { slug: string; [field: string]: unknown };

/** The lines of an invented archive, by kind; a test changes what it is about. */
export type InventedLines = Record<RecordKind, Line[]>;

/** Northwind and Southwind, with at least one record of every kind and every list in use. */
export const inventedLines = (): InventedLines => ({ ...inventedMakers(), ...inventedClaims() });

/** Writes the lines as an archive's files; gives back the folder. */
export function writeArchive(folder: string, lines: InventedLines): string {
  mkdirSync(folder, { recursive: true });
  for (const kind of recordKinds) {
    const text = lines[kind].map((line) => `${JSON.stringify(line)}\n`).join("");
    writeFileSync(path.join(folder, `${kind}.jsonl`), text);
  }
  return folder;
}
