import type { RecordKind, RecordOf } from "../archive";
import { isPlainObject } from "../plain-object";
import { shapeOf, textOf, type FieldShape, type FieldShapes } from "./field-shape";
import { suggestedSlug } from "./suggested-slug";

/** What stands in the controls of a form, by the path of each field: "names.0.from". */
export type TypedFields = Readonly<Record<string, string>>;

/** A record as the controls of its form show it; a field that is not known is blank. */
export function typedOf<K extends RecordKind>(kind: K, record: RecordOf<K>): TypedFields {
  return typedOfAny(kind, record);
}

/** The same of what may not be sound yet: a draft, or two edits that were merged. */
export function typedOfAny(kind: RecordKind, record: unknown): TypedFields {
  const fields = isPlainObject(record) ? record : {};
  return Object.fromEntries(write(shapeOf(kind), fields, ""));
}

/** A form of that kind before anything is typed: what goes without saying, and one piece of evidence. */
export function blankFields(kind: RecordKind): TypedFields {
  return {
    ...Object.fromEntries(write(shapeOf(kind), {}, "")),
    ...blankRow(kind, "evidence", 0),
  };
}

/** A new entry of one of the lists, at a place from 0. */
export function blankRow(kind: RecordKind, list: string, at: number): TypedFields {
  const shape = shapeOf(kind).get(list);
  if (shape?.type === "texts") return { [`${list}.${at}`]: "" };
  if (shape?.type !== "rows") return {};
  return Object.fromEntries(write(shape.fields, {}, `${list}.${at}.`));
}

type Entry = readonly [string, string];

function write(shapes: FieldShapes, record: Record<string, unknown>, path: string): Entry[] {
  return [...shapes].flatMap(([name, shape]) => writeField(shape, record[name], `${path}${name}`));
}

function writeField(shape: FieldShape, value: unknown, path: string): Entry[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (shape.type === "rows") {
    return list.flatMap((row, at) =>
      write(shape.fields, isPlainObject(row) ? row : {}, `${path}.${at}.`),
    );
  }
  if (shape.type === "texts") return list.map((text, at) => [`${path}.${at}`, textOf(text)]);
  // A ticked word is typed as its place, so that the words come back in the order they had.
  if (shape.type === "choices") return list.map((word, at) => [`${path}.${textOf(word)}`, `${at}`]);
  return [[path, value === undefined ? shape.standard : textOf(value)]];
}

/**
 * What was typed, as the schema of the kind reads it: a blank is *not known* where that is allowed,
 * a number is one only if it is written as one. A last entry of a list in which nothing was typed
 * is left away, evidence without a name is numbered, and a record without one is named for what it
 * says. Nothing is refused here: that is the schema's.
 */
export function inputOf(kind: RecordKind, typed: TypedFields): Record<string, unknown> {
  const record = read(shapeOf(kind), typed, "");
  const slug = typed["slug"]?.trim();
  return {
    ...record,
    slug: slug === undefined || slug === "" ? suggestedSlug(kind, typed) : slug,
    evidence: numbered(record["evidence"]),
  };
}

function read(shapes: FieldShapes, typed: TypedFields, path: string): Record<string, unknown> {
  const values = [...shapes].map(
    ([name, shape]) => [name, readField(shape, typed, path + name)] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function readField(shape: FieldShape, typed: TypedFields, path: string): unknown {
  if (shape.type === "rows") {
    return rowsIn(typed, path, shape.fields).map((at) =>
      read(shape.fields, typed, `${path}.${at}.`),
    );
  }
  if (shape.type === "texts") {
    return placesIn(typed, path)
      .map((at) => (typed[`${path}.${at}`] ?? "").trim())
      .filter((text) => text !== "");
  }
  if (shape.type === "choices") return ticked(shape.options, typed, path);
  return readText(shape, typed[path] ?? "");
}

function ticked(options: readonly string[], typed: TypedFields, path: string): string[] {
  const place = (option: string) => Number(typed[`${path}.${option}`]);
  return options
    .filter((option) => (typed[`${path}.${option}`] ?? "") !== "")
    .toSorted((a, b) => place(a) - place(b));
}

function readText(shape: FieldShape, text: string): unknown {
  const said = text.trim();
  if (said === "") {
    return shape.blank === "unknown" ? null : shape.blank === "default" ? undefined : said;
  }
  if (shape.type === "number") return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said;
  if (shape.type === "yes-no") return said === "yes" ? true : said === "no" ? false : said;
  return said;
}

/** How many entries of a list a form has, blank ones too. */
export const placesIn = (typed: TypedFields, path: string): number[] =>
  Array.from({ length: lengthOf(typed, path) }, (_, at) => at);

function lengthOf(typed: TypedFields, path: string): number {
  return Object.keys(typed).reduce((most, name) => {
    if (!name.startsWith(`${path}.`)) return most;
    const place = /^\d{1,4}/.exec(name.slice(path.length + 1))?.[0];
    return place === undefined ? most : Math.max(most, Number(place) + 1);
  }, 0);
}

function rowsIn(typed: TypedFields, path: string, fields: FieldShapes): number[] {
  const places = placesIn(typed, path);
  const last = places.findLast((at) => !isBlank(typed, `${path}.${at}.`, fields));
  return last === undefined ? [] : places.slice(0, last + 1);
}

const isBlank = (typed: TypedFields, row: string, fields: FieldShapes): boolean =>
  [...fields].every(([name, { standard }]) => {
    const said = typed[row + name]?.trim() ?? "";
    return said === "" || said === standard || name === "id";
  });

function numbered(evidence: unknown): Record<string, unknown>[] {
  const given: readonly unknown[] = Array.isArray(evidence) ? evidence : [];
  const rows = given.filter(isPlainObject);
  const taken = new Set(rows.map(({ id }) => id));
  return rows.map((row) => {
    if (row["id"] !== "") return row;
    const free = rows.findIndex((_, at) => !taken.has(`e${at + 1}`)) + 1;
    taken.add(`e${free}`);
    return { ...row, id: `e${free}` };
  });
}
