import type { RecordKind, RecordOf } from "../archive";
import { sameValue } from "../field-diff";
import { isPlainObject } from "../plain-object";
import { columnsOf, type Column } from "./columns";

/**
 * A record without what goes without saying: fields that hold what an absent one means are left
 * out, also within its lists. Its schema makes the same record of it again.
 */
export function saidFields<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
): Record<string, unknown> {
  return said(columnsOf(kind), record);
}

function said(columns: readonly Column[], entry: unknown): Record<string, unknown> {
  if (!isPlainObject(entry)) throw new TypeError("Not an entry with fields.");
  const fields = columns
    .filter(({ field, fallback }) => !sameValue(entry[field], fallback))
    .map(({ field, parts }) => [field, saidValue(parts, entry[field])] as const);
  return Object.fromEntries(fields);
}

function saidValue(parts: readonly Column[], value: unknown): unknown {
  if (parts.length === 0 || !Array.isArray(value)) return value;
  return value.map((entry: unknown) => said(parts, entry));
}
