import { z } from "zod";
import type { RecordKind } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import type { Fault } from "./fault";
import { faultAt, type Line } from "./lines";

/** What one file says: its sound lines, the slugs it names (even on faulty lines), and its faults. */
export type FileReading<K extends RecordKind> = {
  lines: Line<K>[];
  slugs: string[];
  faults: Fault[];
};

/** Reads the text of one kind's file, line by line; one faulty line does not hide the next. */
export function readLines<K extends RecordKind>(kind: K, text: string): FileReading<K> {
  const reading: FileReading<K> = { lines: [], slugs: [], faults: [] };
  const rows = text.split("\n");
  if (rows.at(-1) === "") rows.pop();
  rows.forEach((row, index) => readLine(kind, row, index + 1, reading));
  return reading;
}

function readLine<K extends RecordKind>(
  kind: K,
  row: string,
  line: number,
  into: FileReading<K>,
): void {
  const value = jsonOf(row);
  if (value === null) {
    into.faults.push(faultAt(kind, line, "", "Not a JSON object. Write one record per line."));
    return;
  }
  if (typeof value["slug"] === "string") into.slugs.push(value["slug"]);

  const { record, objections } = recordFrom(kind, value);
  if (record !== null) into.lines.push({ line, record });
  for (const { field, message } of objections) {
    into.faults.push(faultAt(kind, line, field, message));
  }
}

const anyObject = z.record(z.string(), z.unknown());

function jsonOf(row: string): Record<string, unknown> | null {
  try {
    return anyObject.safeParse(JSON.parse(row)).data ?? null;
  } catch {
    return null;
  }
}
