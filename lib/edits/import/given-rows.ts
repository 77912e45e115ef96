import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { RecordKind } from "@/lib/domain/archive";
import { readCell } from "@/lib/domain/columns/cells";
import { type Column } from "@/lib/domain/columns/columns";
import type { Objection } from "@/lib/domain/checks/objection";
import { isPlainObject } from "@/lib/domain/plain-object";
import { FileRefusal, textOf, type GivenFile } from "./given-file";
import { tableRows, type TableRow } from "./given-table";
import { mappingFault, targetOf, type Mapping, type Target } from "./mapping";

/** One record as the file gives it, read as far as its cells can be. */
export type GivenRow = {
  /** As an editor counts: the row of a spreadsheet, the line of a text. */
  row: number;
  /** As it stood, for giving it back. */
  cells: readonly string[];
  fields: Record<string, unknown>;
  /** Cells that say nothing that can be read. */
  wrong: readonly Objection[];
};

/**
 * The records of a file, one by one. In a table a column that is empty says that its field is; a
 * field without a column is left as it is on record. A line of JSON is the whole record.
 *
 * @throws FileRefusal when the file or the mapping cannot be read.
 */
export function givenRows(
  kind: RecordKind,
  file: GivenFile,
  mapping: Mapping,
): AsyncGenerator<GivenRow, void> {
  return file.form === "jsonl" ? linesOf(file.path) : rowsOf(kind, file.path, mapping);
}

async function* linesOf(path: string): AsyncGenerator<GivenRow, void> {
  let row = 0;
  const lines = createInterface({ input: Readable.from(textOf(path)), crlfDelay: Infinity });
  for await (const line of lines) {
    row += 1;
    if (line.trim() === "") continue;
    const fields = objectOf(line);
    const wrong = { field: "", message: "Not a JSON object. Write one record per line." };
    yield { row, cells: [line], fields: fields ?? {}, wrong: fields === null ? [wrong] : [] };
  }
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isPlainObject(value) ? value : null;
  } catch {
    return null;
  }
}

async function* rowsOf(
  kind: RecordKind,
  path: string,
  mapping: Mapping,
): AsyncGenerator<GivenRow, void> {
  const fault = mappingFault(kind, mapping);
  if (fault !== null) throw new FileRefusal(fault);
  const targets = mapping.map((field) => (field === null ? null : targetOf(kind, field)));
  for await (const given of tableRows(path)) {
    if (given.row > 1) yield rowOf(given, targets);
  }
}

function rowOf({ row, cells }: TableRow, targets: readonly (Target | null)[]): GivenRow {
  const read: Read = { fields: {}, lists: new Map() };
  const wrong: Objection[] = [];
  const surplus = cells.length - targets.length;
  if (surplus > 0) {
    const message = `${surplus} more cells than the head has names. Quote cells that hold a comma.`;
    wrong.push({ field: "", message });
  }
  targets.forEach((target, at) => {
    if (target === null) return;
    const told = (message: string) => wrong.push({ field: target.field, message });
    fill(read, target, cells[at] ?? "", told);
  });
  const lists = [...read.lists].map(([name, entries]) => [name, listOf(name, entries)] as const);
  return { row, cells, fields: { ...read.fields, ...Object.fromEntries(lists) }, wrong };
}

type Entry = Record<string, unknown>;

/** Fields as their cells say them, and lists whose entries have cells of their own, by place. */
type Read = { fields: Record<string, unknown>; lists: Map<string, Map<number, Entry>> };

type Tell = (message: string) => unknown;

function fill({ fields, lists }: Read, target: Target, cell: string, tell: Tell): void {
  const { column, entry } = target;
  if (entry === null) {
    fields[column.field] = valueIn(column, cell, tell);
    return;
  }
  const list = lists.get(column.field) ?? new Map<number, Entry>();
  lists.set(column.field, list);
  const value = valueIn(entry.part, cell, tell);
  if (value === undefined) return;
  list.set(entry.place, { ...list.get(entry.place), [entry.part.field]: value });
}

/** What the cell says; undefined, which the schema takes for what the field is when nobody says. */
function valueIn(column: Column, cell: string, tell: Tell): unknown {
  if (cell.trim() === "") return undefined;
  const read = readCell(column, cell);
  if ("value" in read) return read.value;
  tell(read.wrong);
  return undefined;
}

/** Entries in their order without those left empty; evidence is numbered where nobody did. */
function listOf(name: string, entries: ReadonlyMap<number, Entry>): Entry[] {
  const inOrder = [...entries].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
  if (name !== "evidence") return inOrder;
  return inOrder.map((entry, at) => ({ id: `e${at + 1}`, ...entry }));
}
