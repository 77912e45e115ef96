import type { RecordKind } from "@/lib/domain/archive";
import { blankRow, type TypedFields } from "@/lib/domain/form/typed-record";

/** What a record says without its address and what it rests on: those are each record's own. */
export function unproven(kind: RecordKind, typed: TypedFields): TypedFields {
  const rest = Object.entries(typed).filter(([name]) => !name.startsWith("evidence."));
  return { ...Object.fromEntries(rest), slug: "", ...blankRow(kind, "evidence", 0) };
}

/** Where each kind of record that another follows says when it begins, and when it ends. */
const SPAN = ["observedOn", "endsOn", "from", "until"] as const;

/** What would follow a record: the same without its days, its address and what it rests on. */
export function followingFields(kind: RecordKind, typed: TypedFields): TypedFields {
  const blank = SPAN.flatMap((name) => (typed[name] === undefined ? [] : [[name, ""] as const]));
  return { ...unproven(kind, typed), ...Object.fromEntries(blank) };
}
