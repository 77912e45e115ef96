import { writeFileSync } from "node:fs";
import path from "node:path";
import type { RecordKind } from "@/lib/domain/archive";
import type { EditStamp } from "@/lib/domain/role";
import type { Draft, Progress, Watch } from "@/lib/edits/import/draft";
import { by, openDesk } from "./desk";
import { tempVaults } from "./temp-vault";

/** Somebody who watches an import, and calls it off when `until` says so. */
export function watching(until: (progress: Progress) => boolean = () => false): Watch {
  const off = new AbortController();
  const tell = (progress: Progress) => {
    if (until(progress)) off.abort();
  };
  return { signal: off.signal, tell };
}

/** The writing desk with files to bring in. */
export async function openImports() {
  const desk = await openDesk();
  const { importRecords, rehearseImport } = await import("@/lib/edits/import/import-records");
  const { guessedMapping } = await import("@/lib/edits/import/mapping");
  const { tableHead } = await import("@/lib/edits/import/given-table");
  const { folder } = tempVaults();
  let files = 0;

  /** What a file of that text and ending would do. */
  const rehearse = async <K extends RecordKind>(
    kind: K,
    form: "csv" | "jsonl",
    text: string | Uint8Array,
    who: EditStamp = by("ana"),
  ) => {
    const file = { path: path.join(folder, `${(files += 1)}.${form}`), form };
    writeFileSync(file.path, text);
    const names = form === "csv" ? (await tableHead(file.path, 0)).names : [];
    const mapping = guessedMapping(kind, names);
    return rehearseImport({ kind, file, mapping }, who, watching());
  };
  /** The same, which nothing may stand in the way of. */
  const drafted = async <K extends RecordKind>(
    kind: K,
    form: "csv" | "jsonl",
    text: string,
  ): Promise<Draft<K>> => {
    const outcome = await rehearse(kind, form, text);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return outcome.value;
  };
  return { ...desk, importRecords, rehearse, drafted };
}

/** A table from rows of cells that need no quoting. */
export const table = (...rows: readonly string[][]): string =>
  rows.map((row) => `${row.join(",")}\n`).join("");
