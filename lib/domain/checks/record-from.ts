import type { z } from "zod";
import { recordSchemas, type RecordKind, type RecordOf } from "../archive";
import { isPlainObject } from "../plain-object";
import type { Objection } from "./objection";
import { remedy } from "./remedy";

/** The schemas as a table that keeps a kind and its record together. */
const schemas: { readonly [K in RecordKind]: z.ZodType<RecordOf<K>> } = recordSchemas;

/** A sound record, or every reason why it is none. */
export type RecordReading<K extends RecordKind> = {
  /** Null when its schema refused it. */
  record: RecordOf<K> | null;
  objections: Objection[];
};

/**
 * Reads what somebody wrote as a record: by the one schema of its kind, and without a field that
 * the schema does not know. Files, forms and the API all come in by this door.
 */
export function recordFrom<K extends RecordKind>(kind: K, input: unknown): RecordReading<K> {
  const parsed = schemas[kind].safeParse(input);
  const known = parsed.success ? parsed.data : recordSchemas[kind].shape;
  const issues = parsed.error?.issues ?? [];
  return {
    record: parsed.success ? parsed.data : null,
    objections: [
      ...issues.map((issue) => ({ field: issue.path.join("."), message: remedy(issue) })),
      ...unknownFields(input, known).map((field) => ({
        field,
        message: "No such field. Remove it or mend its name.",
      })),
    ],
  };
}

/** Paths that are in `given` and not in `known`, which carries every field a record may have. */
function unknownFields(given: unknown, known: unknown, path = ""): string[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((one: unknown, at) => unknownFields(one, known[at], `${path}${at}.`));
  }
  if (!isPlainObject(given) || !isPlainObject(known)) return [];
  return Object.keys(given).flatMap((key) =>
    Object.hasOwn(known, key)
      ? unknownFields(given[key], known[key], `${path}${key}.`)
      : [`${path}${key}`],
  );
}
