import type { RecordKind } from "@/lib/domain/archive";
import { columnsOf, type Column } from "@/lib/domain/columns/columns";

/**
 * For each column of a table, in order, the field that it fills, or null where it is left aside:
 * "amount", or "evidence.1.source" for one part of one entry of a list, counted from 1.
 */
export type Mapping = readonly (string | null)[];

/** A field that a column may fill. */
export type Target = {
  field: string;
  column: Column;
  entry: { place: number; part: Column } | null;
};

/** A guess by the names in a table's head, whatever their capitals, spaces and strokes. */
export const guessedMapping = (kind: RecordKind, names: readonly string[]): Mapping => {
  const taken = new Set<string>();
  return names.map((name) => {
    const field = targetOf(kind, name)?.field ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};

/** What a name means as a field of a kind; null when it means none. */
export function targetOf(kind: RecordKind, name: string): Target | null {
  const [, list = name, place, part = ""] = /^(.+?)[. ](\d{1,2})[. ](.+)$/.exec(name.trim()) ?? [];
  const column = columnsOf(kind).find(({ field }) => plain(field) === plain(list));
  if (column === undefined) return null;
  if (place === undefined) return { field: column.field, column, entry: null };
  const own = column.parts.find(({ field }) => plain(field) === plain(part));
  if (own === undefined || Number(place) < 1) return null;
  const field = `${column.field}.${Number(place)}.${own.field}`;
  return { field, column, entry: { place: Number(place), part: own } };
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** What is wrong with a mapping; null when rows can be read by it. */
export function mappingFault(kind: RecordKind, mapping: Mapping): string | null {
  const fields = mapping.flatMap((field) => field ?? []);
  const unknown = fields.find((field) => targetOf(kind, field)?.field !== field);
  if (unknown !== undefined) return `A ${kind} has no field "${unknown}". Choose another.`;
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice !== undefined) return `Two columns fill "${twice}". Leave one of them aside.`;
  const both = fields.find((field) => fields.some((other) => other.startsWith(`${field}.`)));
  if (both !== undefined) return `"${both}" is filled as a whole and in parts. Leave one aside.`;
  return fields.includes("slug") ? null : 'No column fills "slug", the name of each record.';
}
