import { z } from "zod";
import { recordSchemas, type RecordKind } from "../archive";
import { quote, slug, text } from "../fields";
import { isoDate } from "../iso-date";
import { partialDate } from "../partial-date";

/** What kind of control a field needs. */
export type FieldType =
  | { type: "text" | "slug" | "address" | "partial-date" | "day" | "quote" | "yes-no" }
  | { type: "number"; whole: boolean }
  /** One of some words. */
  | { type: "choice"; options: readonly string[] }
  /** Any of some words. */
  | { type: "choices"; options: readonly string[] }
  /** A list of texts, such as names of other records. */
  | { type: "texts" }
  /** A list of entries that have fields of their own. */
  | { type: "rows"; fields: FieldShapes };

export type FieldShape = FieldType & {
  /** What a blank control says: nothing is known, what goes without saying, or it is refused. */
  blank: "unknown" | "default" | "refused";
  /** What goes without saying, as a control shows it; "" where nothing does. */
  standard: string;
};

/** The fields of a record, or of an entry in one of its lists, in the order of the schema. */
export type FieldShapes = ReadonlyMap<string, FieldShape>;

const shapes = new Map<RecordKind, FieldShapes>();

/** The fields of a kind of record, read off its one schema. */
export function shapeOf(kind: RecordKind): FieldShapes {
  const known = shapes.get(kind) ?? fieldsOf(recordSchemas[kind].shape);
  shapes.set(kind, known);
  return known;
}

const fieldsOf = (shape: Readonly<Record<string, unknown>>): FieldShapes =>
  new Map(Object.entries(shape).map(([name, schema]) => [name, fieldOf(schema)]));

function fieldOf(schema: unknown): FieldShape {
  if (schema === quote) return { type: "quote", blank: "unknown", standard: "" };
  const standard = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  const inner = schema instanceof z.ZodDefault ? schema.def.innerType : schema;
  const isNullable = inner instanceof z.ZodNullable;
  const type = typeOf(isNullable ? inner.def.innerType : inner);
  if (isNullable) return { ...type, blank: "unknown", standard: "" };
  if (standard === undefined) return { ...type, blank: "refused", standard: "" };
  return { ...type, blank: "default", standard: textOf(standard) };
}

/** A value as a control shows it; lists have controls of their own. */
export function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function typeOf(schema: unknown): FieldType {
  if (schema === partialDate) return { type: "partial-date" };
  if (schema === isoDate) return { type: "day" };
  if (schema === slug) return { type: "slug" };
  // A text that is read with its blanks taken away is still typed as a text.
  if (schema instanceof z.ZodPipe) return typeOf(schema.def.in);
  if (schema instanceof z.ZodArray) return listOf(schema.def.element);
  if (schema instanceof z.ZodEnum) return { type: "choice", options: wordsOf(schema) };
  return plainTypeOf(schema);
}

function plainTypeOf(schema: unknown): FieldType {
  if (schema instanceof z.ZodBoolean) return { type: "yes-no" };
  if (schema instanceof z.ZodNumber) return { type: "number", whole: schema.isInt };
  if (schema instanceof z.ZodURL) return { type: "address" };
  if (schema instanceof z.ZodString) return { type: "text" };
  throw new RangeError("No control is known for this kind of field. Name one in field-shape.ts.");
}

function listOf(element: unknown): FieldType {
  if (element === slug || element === text) return { type: "texts" };
  if (element instanceof z.ZodEnum) return { type: "choices", options: wordsOf(element) };
  if (element instanceof z.ZodObject) return { type: "rows", fields: fieldsOf(element.shape) };
  throw new RangeError("No control is known for this kind of list. Name one in field-shape.ts.");
}

const wordsOf = (schema: z.ZodEnum): string[] => schema.options.map(String);
