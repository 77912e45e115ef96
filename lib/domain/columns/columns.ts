import { z } from "zod";
import { recordSchemas, type RecordKind } from "../archive";

/**
 * What a cell of a column holds. `words`: several words with semicolons between them; `list`:
 * entries with fields of their own, as JSON.
 */
export type CellKind = "text" | "number" | "boolean" | "words" | "list";

/** One field of a record, as a column of a table. */
export type Column = {
  field: string;
  holds: CellKind;
  /** What an empty cell means, as JSON says it; undefined where the cell must be filled. */
  fallback: unknown;
  /** The fields of a list's entries; none for anything else. */
  parts: readonly Column[];
};

type Shape = Readonly<Record<string, unknown>>;

/** The columns of every kind, in the order of its schema. */
const known = new Map<RecordKind, readonly Column[]>();

/** The columns of a kind: every field that a record of it may have, in the order of its schema. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  const found = known.get(kind);
  if (found !== undefined) return found;
  const columns = columnsIn(recordSchemas[kind].shape);
  known.set(kind, columns);
  return columns;
}

const columnsIn = (shape: Shape): Column[] =>
  Object.entries(shape).map(([field, schema]) => {
    if (!(schema instanceof z.ZodType)) throw new TypeError(`${field} has no schema.`);
    return { field, fallback: schema.safeParse(undefined).data, ...heldBy(bare(schema)) };
  });

function heldBy(schema: unknown): Pick<Column, "holds" | "parts"> {
  if (schema instanceof z.ZodNumber) return { holds: "number", parts: [] };
  if (schema instanceof z.ZodBoolean) return { holds: "boolean", parts: [] };
  if (!(schema instanceof z.ZodArray)) return { holds: "text", parts: [] };
  const entry = bare(schema.element);
  if (!(entry instanceof z.ZodObject)) return { holds: "words", parts: [] };
  return { holds: "list", parts: columnsIn(entry.shape) };
}

/** A schema without what it makes of nothing, and without what it makes of a sound value. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault) return bare(schema.def.innerType);
  if (schema instanceof z.ZodNullable) return bare(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return bare(schema.def.in);
  return schema;
}
