import type { z } from "zod";
import { recordSchemas, type RecordKind, type RecordOf } from "../archive";
import { isPlainObject } from "../plain-object";
import type { Objection } from "./objection";

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
      ...issues.map(({ path, message }) => ({ field: path.join("."), message: remedy(message) })),
      ...unknownFields(input, known).map((field) => ({
        field,
        message: "No such field. Remove it or mend its name.",
      })),
    ],
  };
}

const ONE_OF = "Invalid option: expected one of ";

function remedy(message: string): string {
  if (message.endsWith("received undefined")) {
    return "This field is missing. Add it, as null where that is allowed and it is not known.";
  }
  if (!message.startsWith(ONE_OF)) return message;
  return `Choose one of: ${message.slice(ONE_OF.length).replaceAll('"', "").replaceAll("|", ", ")}.`;
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
