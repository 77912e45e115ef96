import { z } from "zod";
import { recordSchemas, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import type { Fault } from "./fault";
import { faultAt, type Line } from "./lines";

/** The schemas as a table that keeps a kind and its record together. */
const schemas: { readonly [K in RecordKind]: z.ZodType<RecordOf<K>> } = recordSchemas;

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

  const parsed = schemas[kind].safeParse(value);
  if (parsed.success) into.lines.push({ line, record: parsed.data });
  for (const { path, message } of parsed.error?.issues ?? []) {
    into.faults.push(faultAt(kind, line, path.join("."), remedy(message)));
  }
  const known = parsed.success ? parsed.data : recordSchemas[kind].shape;
  for (const field of unknownFields(value, known)) {
    into.faults.push(faultAt(kind, line, field, "No such field. Remove it or mend its name."));
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

function remedy(message: string): string {
  return message.endsWith("received undefined")
    ? "This field is missing. Add it, as null where that is allowed and it is not known."
    : message;
}

/** Paths that are in `given` and not in `known`, which carries every field a record may have. */
function unknownFields(given: unknown, known: unknown, path = ""): string[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((one: unknown, at) => unknownFields(one, known[at], `${path}${at}.`));
  }
  const [from, to] = [anyObject.safeParse(given).data, anyObject.safeParse(known).data];
  if (from === undefined || to === undefined) return [];
  return Object.keys(from).flatMap((key) =>
    Object.hasOwn(to, key)
      ? unknownFields(from[key], to[key], `${path}${key}.`)
      : [`${path}${key}`],
  );
}
